// The review screen by keyboard: J K move, A E N M S L decide, U takes back; focus on either side scrolls the other.
(function () {
	"use strict";
	const place = "dondoc-review";
	let goTo = null;
	let byKey = false;

	function review() { return document.getElementById("review"); }
	function cards() { return Array.from(document.querySelectorAll(".proposal")); }
	function current() { return document.querySelector(".proposal.is-current"); }

	// Only the document scrolls, never the window: a button must stay under the mouse that presses it.
	function show(words) {
		const pane = document.querySelector(".review-document");
		pane.scrollTop += words.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 2;
	}

	function wordsOf(card) {
		return card.dataset.proposal ? Array.from(document.querySelectorAll('.sentence[data-proposal="' + card.dataset.proposal + '"]'))
			: [document.getElementById("s-" + card.dataset.sentence)].filter(Boolean);
	}

	function mark(card, move) {
		document.querySelectorAll(".is-current").forEach((it) => it.classList.remove("is-current"));
		if (!card) { return; }
		card.classList.add("is-current");
		const words = wordsOf(card);
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

	function neighbour(card) {
		const all = cards();
		const at = all.indexOf(card);
		return all[at + 1] || card;
	}

	function press(target) {
		if (!target || target.disabled) { return; }
		if (target.tagName === "FORM") { target.requestSubmit(); } else { target.click(); }
	}

	function decide(what) {
		const card = current();
		byKey = true;
		press(card && card.querySelector('[data-decision="' + what + '"]'));
		byKey = false;
	}

	function undo() { press(document.querySelector('#coverage [data-decision="undo"]')); }

	function offset(node, within) {
		const holder = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
		return holder ? Number(holder.dataset.start) + within : null;
	}

	function pointed() {
		const selection = document.getSelection();
		if (!selection || !selection.rangeCount) { return null; }
		const range = selection.getRangeAt(0);
		if (!document.querySelector(".review-document").contains(range.commonAncestorContainer)) { return null; }
		const start = offset(range.startContainer, range.startOffset);
		const end = offset(range.endContainer, range.endOffset);
		return (start !== null && end !== null && start <= end) ? { start: start, end: end } : null;
	}

	function selected() {
		const words = pointed();
		return (words && words.start < words.end) ? words : null;
	}

	function inside(card, at) {
		return card && wordsOf(card).some((it) => {
			const start = Number(it.dataset.start);
			return start <= at && at < start + it.textContent.length;
		});
	}

	function addSelection() {
		const words = selected();
		if (words) { location.href = review().dataset.new + "?start=" + words.start + "&end=" + words.end; }
	}

	// At the cursor, at the first selected word, else on the page that lists the places.
	function split() {
		const card = current();
		const at = pointed();
		if (at && inside(card, at.start)) {
			const link = card.querySelector('[data-decision="split"]');
			const version = card.querySelector('input[name="version"]');
			if (link && version) {
				htmx.ajax("POST", link.getAttribute("href"), { source: card, values: { version: version.value, at: at.start } });
			}
		} else if (selected()) {
			addSelection();
		} else {
			decide("split");
		}
	}

	function wrong(text) {
		const box = document.getElementById("review-error");
		box.textContent = text;
		box.hidden = !text;
		if (text) { box.focus(); }
	}

	document.addEventListener("selectionchange", () => {
		const button = document.querySelector("[data-add-selection]");
		if (button) { button.hidden = !selected(); }
	});
	document.addEventListener("click", (event) => {
		if (event.target.closest("[data-add-selection]")) { addSelection(); return; }
		const words = event.target.closest(".sentence");
		if (words && !selected()) {
			mark(document.getElementById(words.dataset.proposal ? "p-" + words.dataset.proposal : "o-" + words.id.slice(2)), false);
			const card = current();
			if (card) { card.scrollIntoView({ block: "nearest" }); }
		}
	});
	document.addEventListener("focusin", (event) => {
		const card = event.target.closest(".proposal");
		if (card && card !== current()) {
			mark(card, false);
			const words = wordsOf(card);
			if (words.length) { show(words[0]); }
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.target.closest("input, textarea, select, dialog")) { return; }
		const key = event.key.toLowerCase();
		if ((event.ctrlKey || event.metaKey) && key === "z" && !event.shiftKey) {
			undo();
			event.preventDefault();
			return;
		}
		if (event.ctrlKey || event.metaKey || event.altKey) { return; }
		switch (key) {
			case "j": step(1); break;
			case "k": step(-1); break;
			case "a": decide("accept"); break;
			case "e": decide("edit"); break;
			case "m": decide("merge"); break;
			case "n": decide("reject"); break;
			case "l": decide("link"); break;
			case "s": split(); break;
			case "u": undo(); break;
			case "?": document.getElementById("review-keys").showModal(); break;
			default: return;
		}
		event.preventDefault();
	});

	// What was decided by key leads on to the next card; everything else stays where it is.
	document.addEventListener("submit", (event) => {
		const card = event.target.closest(".proposal");
		const at = event.target.querySelector('input[name="at"][value=""]');
		if (at && current()) { at.value = current().id; }
		const what = event.submitter && event.submitter.dataset.decision;
		goTo = card ? (byKey && (what === "accept" || what === "reject") ? neighbour(card).id : card.id) : null;
		sessionStorage.setItem(place, JSON.stringify({ page: location.pathname, card: goTo }));
	}, true);
	document.addEventListener("htmx:beforeRequest", () => wrong(""));
	document.addEventListener("htmx:responseError", (event) => {
		goTo = null;
		const page = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
		const said = page.querySelector("main p, main");
		wrong(said ? said.textContent.trim() : document.querySelector("h1").textContent);
	});
	document.addEventListener("htmx:sendError", () => wrong(document.getElementById("review-error").dataset.unreachable));
	document.addEventListener("review:show", (event) => { goTo = event.detail.value || goTo; });
	document.addEventListener("htmx:afterSettle", () => {
		sessionStorage.removeItem(place);
		const card = goTo && document.getElementById(goTo);
		if (card) { mark(card, true); }
		goTo = null;
	});
	document.addEventListener("DOMContentLoaded", () => {
		const kept = JSON.parse(sessionStorage.getItem(place) || "null");
		sessionStorage.removeItem(place);
		const id = (kept && kept.page === location.pathname) ? kept.card : location.hash.slice(1);
		mark(id && document.getElementById(id), true);
	});
})();
