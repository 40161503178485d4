export async function checkSite(_dist: URL): Promise<void> {}
