/** Gives the references buttons that copy, the first time a reader opens them; before that nothing is loaded. */
document
	.querySelector<HTMLDetailsElement>('details.refer')
	?.addEventListener(
		'toggle',
		({ currentTarget }) => void import('./cite-copy.ts').then(({ addButtons }) => addButtons(currentTarget as HTMLElement)),
		{
			once: true,
		},
	);
