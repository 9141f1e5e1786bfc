import type { BodyType } from '../../core/model/report';

/** A township or street of the invented city, with the regions above it. */
export interface InventedBody {
	/** Body id of the contract: the region code, since every invented body has a region. */
	readonly id: string;
	/** Full name: `杨家坪乡人民政府`, `滨河街道办事处`. */
	readonly name: string;
	/** Name of its place: `杨家坪乡`. */
	readonly place: string;
	readonly type: Extract<BodyType, 'government' | 'street'>;
	readonly province: string;
	readonly city: string;
	readonly county: string;
	readonly countyCode: string;
	/** Disclosure requests it gets in an ordinary year. */
	readonly requestLevel: number;
}
