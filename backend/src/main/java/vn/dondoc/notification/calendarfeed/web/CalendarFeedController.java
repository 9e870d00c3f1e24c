package vn.dondoc.notification.calendarfeed.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.notification.calendarfeed.CalendarFeeds;
import vn.dondoc.notification.calendarfeed.Feed;
import vn.dondoc.notification.calendarfeed.FeedScope;
import vn.dondoc.notification.calendarfeed.KeepFeed;
import vn.dondoc.system.Missing;
import vn.dondoc.system.Notice;

/** Calendar feeds: fetched by programs, kept by people. */
@Controller
class CalendarFeedController {

	private final CalendarFeeds feeds;

	private final KeepFeed keepFeed;

	CalendarFeedController(CalendarFeeds feeds, KeepFeed keepFeed) {
		this.feeds = feeds;
		this.keepFeed = keepFeed;
	}

	@GetMapping("/calendar/{token}")
	ResponseEntity<byte[]> fetch(@PathVariable String token) {
		byte[] calendar = this.feeds.read(token).orElseThrow(() -> new Missing("calendar feed"));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(calendar);
	}

	@GetMapping("/account/calendar")
	String page(SignedIn me, Model model) {
		model.addAttribute("scopes", Arrays.stream(FeedScope.values()).filter((scope) -> scope.openTo(me)).toList());
		List<Feed> feeds = this.keepFeed.of(me);
		model.addAttribute("feeds", feeds);
		model.addAttribute("open", feeds.stream().map(Feed::scope).toList());
		return "notification/calendar/page";
	}

	/** Its address is shown once, on the page that follows. */
	@PostMapping("/account/calendar")
	String open(SignedIn me, @RequestParam FeedScope scope, RedirectAttributes redirect) {
		redirect.addFlashAttribute("address", this.feeds.address(this.keepFeed.open(scope, me)));
		redirect.addFlashAttribute("opened", scope);
		return "redirect:/account/calendar";
	}

	@PostMapping("/account/calendar/revocation")
	String revoke(SignedIn me, @RequestParam FeedScope scope, RedirectAttributes redirect) {
		this.keepFeed.revoke(scope, me);
		new Notice("notification.calendar.revoked").showOn(redirect);
		return "redirect:/account/calendar";
	}

}
