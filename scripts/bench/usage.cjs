// Loaded before a measured program: at its end, each of its processes leaves what it used in a file of its own.
process.on('exit', () => {
  if (!require('node:worker_threads').isMainThread) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  require('node:fs').writeFileSync(`${process.env.BENCH_USAGE}/${process.pid}`, JSON.stringify(used));
});
