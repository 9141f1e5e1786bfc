const ZONE =
	/(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|开发区|产业园区|工业园区|经开区|高新区|新区|管理区|示范区|度假区|保税区|临港区|功能区|园区)$/u;

/** Whether a place is a development zone: a manager of towns that the register keeps under the county they are part of. */
export function isZone(name: string): boolean {
	return ZONE.test(name);
}
