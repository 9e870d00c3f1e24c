// What makes pages quicker to use; every page works without it.
document.addEventListener("htmx:configRequest", (event) => {
	const header = document.querySelector("meta[name='csrf-header']");
	const token = document.querySelector("meta[name='csrf-token']");
	if (header && token) {
		event.detail.headers[header.content] = token.content;
	}
});

// Each line of the error summary says which field it is about, in the order of the fields.
document.querySelectorAll(".error-summary ul").forEach((list) => {
	const lines = Array.from(list.children, (line) => {
		const link = line.querySelector("a[href^='#']");
		const field = link && document.getElementById(link.hash.slice(1));
		const name = field && (document.querySelector(`label[for="${field.id}"]`) || field.querySelector("legend"));
		if (name) {
			link.prepend(`${name.textContent.trim()}: `);
		}
		return { line, field };
	});
	const behind = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
	lines.sort((a, b) => (a.field && b.field ? (behind(a.field, b.field) ? -1 : 1) : 0));
	lines.forEach(({ line }) => list.append(line));
});

// A reader of the error summary hears it first.
const focused = document.querySelector("[data-focus]");
if (focused) {
	focused.focus();
}

// On a phone the menu and the tabs show the place they are at, not only their beginning.
document.querySelectorAll(".site-nav > ul [aria-current], .tabs [aria-current]").forEach((place) => {
	const row = place.closest(".tabs, ul");
	row.scrollLeft = place.getBoundingClientRect().left - row.getBoundingClientRect().left - 16;
});

// An open menu closes on Escape and on a click beside it.
document.addEventListener("keydown", (event) => {
	const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
	if (menu) {
		menu.open = false;
		menu.querySelector("summary").focus();
	}
});
document.addEventListener("click", (event) => {
	document.querySelectorAll("details.menu[open]").forEach((menu) => {
		if (!menu.contains(event.target)) {
			menu.open = false;
		}
	});
});

// A deed that cannot be undone opens its question in place: <button data-confirm="id-of-dialog">.
document.querySelectorAll("[data-confirm]").forEach((button) => {
	const dialog = document.getElementById(button.dataset.confirm);
	button.addEventListener("click", (event) => {
		event.preventDefault();
		dialog.showModal();
	});
});
document.querySelectorAll("[data-close-dialog]").forEach((button) => {
	button.addEventListener("click", () => button.closest("dialog").close());
});

// How many rows are chosen stands beside what can be done to them; one box chooses all that are shown.
document.querySelectorAll("[data-chosen]").forEach((said) => {
	const form = said.closest("form");
	const all = form.querySelector("[data-choose-all] input");
	const boxes = Array.from(form.querySelectorAll("input[name='chosen']"));
	const tell = () => {
		const chosen = boxes.filter((box) => box.checked).length;
		said.textContent = chosen > 0 ? said.dataset.chosen.replace("{0}", chosen) : "";
		all.checked = chosen === boxes.length;
		all.indeterminate = chosen > 0 && chosen < boxes.length;
		form.classList.toggle("has-chosen", chosen > 0);
	};
	all.addEventListener("change", () => {
		boxes.forEach((box) => { box.checked = all.checked; });
		tell();
	});
	boxes.forEach((box) => box.addEventListener("change", tell));
	window.addEventListener("pageshow", tell);
	tell();
});

// What is too large is said before it is sent; the server would refuse it after.
document.querySelectorAll("input[type=file]").forEach((input) => {
	input.addEventListener("change", () => {
		const bytes = Array.from(input.files).reduce((sum, file) => sum + file.size, 0);
		const tooLarge = bytes > Number(document.body.dataset.maxMegabytes) * 1024 * 1024;
		input.setCustomValidity(tooLarge ? document.body.dataset.tooLarge : "");
		input.reportValidity();
	});
});

// A form sent twice by a double click is sent once; the server would notice anyway.
document.addEventListener("submit", (event) => {
	const form = event.target;
	if (form.method === "post" && !event.defaultPrevented) {
		if (form.dataset.sent) {
			event.preventDefault();
		}
		form.dataset.sent = "yes";
	}
});
window.addEventListener("pageshow", () => {
	document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});
