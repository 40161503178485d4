import { expect, test } from 'vitest'
import { readGitHost } from './git-host.ts'

test.each([
  ['https://github.com/press/homeward', 'github', 'press/homeward', ['https://api.github.com', 'https://raw.githubusercontent.com']],
  ['https://gitlab.example.org/press/sites/homeward.git', 'gitlab', 'press/sites/homeward', ['https://gitlab.example.org']],
  ['https://git.example.org/press/homeward/', 'gitea', 'press/homeward', ['https://git.example.org']],
])('%s is reached as %s', (address, name, repo, hosts) => {
  expect(readGitHost(address, 'main')).toMatchObject({ backend: { name, repo, branch: 'main', auth_methods: ['token'] }, hosts })
})

test('the kind of host can be named', () => {
  expect(readGitHost('https://git.example.org/a/b', 'main', 'gitlab')?.backend).toMatchObject({ name: 'gitlab', api_root: 'https://git.example.org/api/v4' })
})

test.each(['homeward', 'http://git.example.org/a/b', 'https://git.example.org/a', 'git@github.com:a/b.git'])('%s is no address of a repository', (address) => {
  expect(readGitHost(address, 'main')).toBeUndefined()
})
