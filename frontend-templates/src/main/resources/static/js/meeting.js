// The meeting's page as slides: arrow keys turn them, Enter opens what has the focus. It asks nothing of the network.
(function () {
	"use strict";
	const room = document.querySelector(".meeting");
	const slides = Array.from(room.querySelectorAll(".slide"));
	const part = (name) => room.querySelector(`[data-meeting="${name}"]`);
	let shown = -1;

	function show(wanted) {
		shown = Math.max(0, Math.min(slides.length - 1, wanted));
		slides.forEach((slide, place) => { slide.hidden = place !== shown; });
		part("back").disabled = shown === 0;
		part("on").disabled = shown === slides.length - 1;
		part("place").textContent = part("place").dataset.place.replace("{0}", shown + 1).replace("{1}", slides.length);
		history.replaceState(null, "", `#${shown + 1}`);
		slides[shown].querySelector("h2").focus();
	}

	function start() {
		document.body.classList.add("in-meeting");
		part("start").hidden = true;
		part("back").hidden = false;
		part("on").hidden = false;
		const whole = document.documentElement;
		if (whole.requestFullscreen && !document.fullscreenElement) {
			whole.requestFullscreen().catch(() => { /* the window stays as it is */ });
		}
		show(Math.max(0, (parseInt(location.hash.slice(1), 10) || 1) - 1));
	}

	function end() {
		document.body.classList.remove("in-meeting");
		slides.forEach((slide) => { slide.hidden = false; });
		part("start").hidden = false;
		part("back").hidden = true;
		part("on").hidden = true;
		part("place").textContent = "";
		slides[shown].scrollIntoView();
		shown = -1;
	}

	const turns = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, Home: -Infinity, End: Infinity };

	// Up and down go from line to line, as on any list.
	function line(step) {
		const links = Array.from(slides[shown].querySelectorAll("a[href]:not([tabindex='-1'])"));
		const place = links.indexOf(document.activeElement);
		const next = links[Math.max(0, Math.min(links.length - 1, place + step))];
		if (next) { next.focus(); }
	}

	document.addEventListener("keydown", (event) => {
		if (shown < 0 || event.altKey || event.ctrlKey || event.metaKey) { return; }
		if (event.key in turns) {
			event.preventDefault();
			show(shown + turns[event.key]);
		} else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			line(event.key === "ArrowDown" ? 1 : -1);
		} else if (event.key === "Escape") {
			end();
		}
	});
	document.addEventListener("fullscreenchange", () => { if (!document.fullscreenElement && shown >= 0) { end(); } });
	part("start").addEventListener("click", start);
	part("back").addEventListener("click", () => show(shown - 1));
	part("on").addEventListener("click", () => show(shown + 1));
	part("start").hidden = false;
})();
