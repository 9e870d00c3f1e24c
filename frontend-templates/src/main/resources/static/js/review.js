// The review screen by keyboard: J K move, A E N U decide, S adds the selected words; focus on either side scrolls the other.
(function () {
	"use strict";
	const place = "dondoc-review";

	function review() { return document.getElementById("review"); }
	function cards() { return Array.from(document.querySelectorAll(".proposal")); }
	function current() { return document.querySelector(".proposal.is-current"); }

	// Only the document scrolls, never the window: a button must stay under the mouse that presses it.
	function show(words) {
		const pane = document.querySelector(".review-document");
		pane.scrollTop += words.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 2;
	}

	function mark(card, move) {
		document.querySelectorAll(".is-current").forEach((it) => it.classList.remove("is-current"));
		if (!card) { return; }
		card.classList.add("is-current");
		const words = document.querySelectorAll('.sentence[data-proposal="' + card.dataset.proposal + '"]');
		words.forEach((it) => it.classList.add("is-current"));
		if (move) {
			card.focus({ preventScroll: true });
			card.scrollIntoView({ block: "nearest" });
			if (words.length) { show(words[0]); }
		}
	}

	function step(by) {
		const all = cards();
		if (!all.length) { return; }
		const at = all.indexOf(current());
		mark(all[Math.min(all.length - 1, Math.max(0, at + by))], true);
	}

	function decide(what) {
		const card = current();
		const target = card && card.querySelector('[data-decision="' + what + '"]');
		if (!target) { return; }
		const next = card.nextElementSibling;
		sessionStorage.setItem(place, JSON.stringify({ page: location.pathname,
			card: (what === "undecide" || !next) ? card.id : next.id }));
		if (target.tagName === "A") { target.click(); } else if (!target.querySelector("button").disabled) { target.requestSubmit(); }
	}

	function offset(node, within) {
		const holder = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
		return holder ? Number(holder.dataset.start) + within : null;
	}

	function selected() {
		const selection = document.getSelection();
		if (!selection || selection.isCollapsed) { return null; }
		const range = selection.getRangeAt(0);
		if (!document.querySelector(".review-document").contains(range.commonAncestorContainer)) { return null; }
		const start = offset(range.startContainer, range.startOffset);
		const end = offset(range.endContainer, range.endOffset);
		return (start !== null && end !== null && start < end) ? { start: start, end: end } : null;
	}

	function addSelection() {
		const words = selected();
		if (words) { location.href = review().dataset.new + "?start=" + words.start + "&end=" + words.end; }
	}

	document.addEventListener("selectionchange", () => {
		const button = document.querySelector("[data-add-selection]");
		if (button) { button.hidden = !selected(); }
	});
	document.addEventListener("click", (event) => {
		if (event.target.closest("[data-add-selection]")) { addSelection(); return; }
		const words = event.target.closest(".sentence[data-proposal]");
		if (words && !selected()) { mark(document.getElementById("p-" + words.dataset.proposal), true); }
	});
	document.addEventListener("focusin", (event) => {
		const card = event.target.closest(".proposal");
		if (card && card !== current()) {
			mark(card, false);
			const words = document.querySelector('.sentence[data-proposal="' + card.dataset.proposal + '"]');
			if (words) { show(words); }
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) { return; }
		switch (event.key.toLowerCase()) {
			case "j": step(1); break;
			case "k": step(-1); break;
			case "a": decide("accept"); break;
			case "e": decide("edit"); break;
			case "n": decide("reject"); break;
			case "u": decide("undecide"); break;
			case "s": addSelection(); break;
			default: return;
		}
		event.preventDefault();
	});
	document.addEventListener("DOMContentLoaded", () => {
		const kept = JSON.parse(sessionStorage.getItem(place) || "null");
		sessionStorage.removeItem(place);
		const id = (kept && kept.page === location.pathname) ? kept.card : location.hash.slice(1);
		mark(id && document.getElementById(id), true);
	});
})();
