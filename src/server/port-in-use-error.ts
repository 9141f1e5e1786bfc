/** The port the site should be served on is taken by another program. */
export class PortInUseError extends Error {
	readonly port: number;

	constructor(port: number, options?: ErrorOptions) {
		super(`port ${port} is in use`, options);
		this.name = 'PortInUseError';
		this.port = port;
	}
}
