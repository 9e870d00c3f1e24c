package vn.dondoc.account.tour.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.dondoc.account.SignedIn;
import vn.dondoc.account.tour.OfferedTours;
import vn.dondoc.account.tour.Tour;
import vn.dondoc.system.CurrentActor;

/** Puts the tour into the page where a day begins and into the pages it leads to. */
@ControllerAdvice
class TourAdvice {

	private final OfferedTours offered;

	TourAdvice(OfferedTours offered) {
		this.offered = offered;
	}

	@ModelAttribute("tour")
	@Nullable TourStrip tour(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod()) || !(CurrentActor.find().orElse(null) instanceof SignedIn me)) {
			return null;
		}
		Tour tour = Tour.of(me.roles());
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String asked = request.getParameter(TourStrip.PARAMETER);
		if (asked != null) {
			return TourStrip.at(tour, path, asked);
		}
		boolean offer = path.equals(tour.first().href()) && this.offered.isOffered(me.account());
		return offer ? new TourStrip(tour, null) : null;
	}

}
