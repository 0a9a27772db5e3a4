// Whether the server in this container is ready: for health checks, in an image without curl.
const { PORT = '8080' } = process.env;
const answer = await fetch(`http://127.0.0.1:${PORT}/health/ready`).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
