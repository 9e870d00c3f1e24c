package vn.dondoc.notification.delivery.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.notification.delivery.Deliveries;
import vn.dondoc.notification.delivery.SendAgain;
import vn.dondoc.notification.mail.MailState;
import vn.dondoc.notification.mail.Outbox;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Paging;

/** What became of every e-mail. */
@Controller
class DeliveryController {

	private static final int SIZE = 50;

	private final Deliveries deliveries;

	private final SendAgain sendAgain;

	private final Outbox outbox;

	DeliveryController(Deliveries deliveries, SendAgain sendAgain, Outbox outbox) {
		this.deliveries = deliveries;
		this.sendAgain = sendAgain;
		this.outbox = outbox;
	}

	@GetMapping("/deliveries")
	String list(@RequestParam(required = false) @Nullable MailState state,
			@RequestParam(name = "page", defaultValue = "1") int number, HttpServletRequest request, Model model) {
		Map<MailState, Long> counts = this.deliveries.counts();
		long total = counts.values().stream().mapToLong(Long::longValue).sum();
		Paging paging = Paging.of(request, number, SIZE,
				(state != null) ? Objects.requireNonNull(counts.get(state)) : total);
		model.addAttribute("configured", this.outbox.open());
		model.addAttribute("state", state);
		model.addAttribute("states", List.of(MailState.values()));
		model.addAttribute("counts", counts);
		model.addAttribute("failed", counts.get(MailState.FAILED));
		model.addAttribute("total", total);
		model.addAttribute("deliveries", this.deliveries.of(state, paging.offset(), SIZE));
		model.addAttribute("paging", paging);
		return "notification/delivery/list";
	}

	@PostMapping("/deliveries/{id}/sending")
	String again(@PathVariable UUID id, RedirectAttributes redirect) {
		this.sendAgain.again(id);
		new Notice("notification.delivery.queued-again").showOn(redirect);
		return "redirect:/deliveries";
	}

	@PostMapping("/deliveries/failed/sending")
	String allAgain(RedirectAttributes redirect) {
		new Notice("notification.delivery.queued-all-again", this.sendAgain.all()).showOn(redirect);
		return "redirect:/deliveries";
	}

}
