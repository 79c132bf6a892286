/** Milliseconds that this thread has worked: what the machine does besides does not count. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
