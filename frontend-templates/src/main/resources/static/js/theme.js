// Loaded before the page is drawn, so that the dark look never flashes light and what needs scripts moves nothing.
(function () {
	const dark = window.matchMedia("(prefers-color-scheme: dark)");
	const apply = () => {
		document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light";
	};
	document.documentElement.dataset.scripted = "";
	dark.addEventListener("change", apply);
	apply();
})();
