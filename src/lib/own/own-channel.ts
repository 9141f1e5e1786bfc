/** Said to every tab when the data set was made anew or removed. */
export interface DatasetChanged {
	readonly kind: 'dataset';
	readonly revision: number;
}

/** Name of the channel on which tabs are told. */
export const OWN_CHANNEL = 'gongkai-own';
