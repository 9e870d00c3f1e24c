// Loaded before the page is drawn, so that the dark look never flashes light.
(function () {
	const dark = window.matchMedia("(prefers-color-scheme: dark)");
	const apply = () => {
		document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light";
	};
	dark.addEventListener("change", apply);
	apply();
})();
