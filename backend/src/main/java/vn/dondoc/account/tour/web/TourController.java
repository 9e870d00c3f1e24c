package vn.dondoc.account.tour.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.dondoc.account.SignedIn;
import vn.dondoc.account.tour.OfferedTours;
import vn.dondoc.account.tour.Tour;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Notice;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** The tour as a list to choose from, and its end. */
@Controller
class TourController implements PermissionTable {

	private final OfferedTours offered;

	TourController(OfferedTours offered) {
		this.offered = offered;
	}

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.signedIn("account.take-tour", Endpoint.get("/tour"), Endpoint.post("/tour/end")));
	}

	@GetMapping("/tour")
	String page(SignedIn me, Model model) {
		List<Tour.Stop> stops = Tour.of(me.roles()).stops();
		model.addAttribute("stops", stops.stream().map((stop) -> new Line(stop, stops.indexOf(stop) + 1)).toList());
		return "account/tour/page";
	}

	@PostMapping("/tour/end")
	String end(SignedIn me, RedirectAttributes redirect) {
		this.offered.end(me.account());
		new Notice("account.tour.ended").showOn(redirect);
		return "redirect:" + Tour.of(me.roles()).first().href();
	}

	/** A stop in the list. */
	record Line(Tour.Stop stop, int number) {

		public String messageKey() {
			return TourStrip.key(this.stop);
		}

		public String href() {
			return this.stop.href() + "?" + TourStrip.PARAMETER + "=" + this.number;
		}

	}

}
