package vn.dondoc.notification.inbox.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.notification.inbox.Inbox;
import vn.dondoc.notification.inbox.MarkRead;
import vn.dondoc.notification.inbox.Message;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/** The messages of whoever is signed in. */
@Controller
class InboxController {

	private static final int SIZE = 25;

	private final Inbox inbox;

	private final MarkRead markRead;

	private final Clock clock;

	InboxController(Inbox inbox, MarkRead markRead, Clock clock) {
		this.inbox = inbox;
		this.markRead = markRead;
		this.clock = clock;
	}

	@GetMapping("/inbox")
	String list(SignedIn me, @RequestParam(defaultValue = "false") boolean unread,
			@RequestParam(name = "page", defaultValue = "1") int number, HttpServletRequest request, Model model) {
		Paging paging = Paging.of(request, number, SIZE, this.inbox.count(me, unread));
		model.addAttribute("unread", unread);
		model.addAttribute("waiting", this.inbox.count(me, true));
		model.addAttribute("until", this.clock.instant().toEpochMilli());
		model.addAttribute("messages", this.inbox.messages(me, unread, paging.offset(), SIZE));
		model.addAttribute("paging", paging);
		return "notification/inbox/list";
	}

	/** Leads to what it tells of, and has been read then. */
	@GetMapping("/inbox/{id}")
	String open(@PathVariable UUID id, SignedIn me, @RequestParam(name = "page", defaultValue = "1") int number,
			HttpServletRequest request, Model model) {
		Message message = mine(id, me);
		this.markRead.one(id, me);
		if (message.path() != null) {
			return "redirect:" + message.path();
		}
		if (message.subject() != null) {
			return "redirect:/assignments/" + message.subject().assignment().value();
		}
		Paging paging = Paging.of(request, number, SIZE, message.tally());
		model.addAttribute("message", message);
		model.addAttribute("about", this.inbox.about(message, me, paging.offset(), SIZE));
		model.addAttribute("paging", paging);
		return "notification/inbox/page";
	}

	@PostMapping("/inbox/{id}/reading")
	String read(@PathVariable UUID id, SignedIn me, RedirectAttributes redirect) {
		mine(id, me);
		this.markRead.one(id, me);
		new Notice("notification.inbox.read-one").showOn(redirect);
		return "redirect:/inbox";
	}

	@PostMapping("/inbox/reading")
	String readAll(SignedIn me, @RequestParam long until, RedirectAttributes redirect) {
		this.markRead.all(me, Instant.ofEpochMilli(until));
		new Notice("notification.inbox.read-all").showOn(redirect);
		return "redirect:/inbox";
	}

	private Message mine(UUID id, SignedIn me) {
		Message message = this.inbox.find(id, me);
		if (message == null) {
			throw new Missing("message " + id);
		}
		return message;
	}

}
