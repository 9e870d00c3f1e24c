package vn.dondoc.register.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.dondoc.register.Meeting;
import vn.dondoc.register.MeetingRegister;
import vn.dondoc.register.Recorded;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/** The register of meetings. */
@Controller
@RequestMapping("/registers/meetings")
class MeetingController extends RegisterController<Meeting, MeetingForm> {

	MeetingController(MeetingRegister register, Once once, Permissions permissions, RegisterTexts texts, Clock clock) {
		super(RegisterPage.MEETINGS, register, once, permissions, texts, clock);
	}

	@Override
	String date() {
		return "heldOn";
	}

	@Override
	MeetingForm blank() {
		return MeetingForm.blank();
	}

	@Override
	MeetingForm filled(Recorded<Meeting> recorded) {
		return MeetingForm.of(recorded);
	}

	@Override
	void dressForm(Model model) {
		// a meeting chooses from nothing
	}

	@Override
	void dressList(Model model, List<Recorded<Meeting>> rows) {
		// its rows say everything
	}

	@Override
	List<String> columns() {
		return texts().list("heldOn", "title", "chair", "place", "kind");
	}

	@Override
	List<String> cells(Meeting says) {
		return Stream.of(says.heldOn().toString(), says.title(), says.chair(), says.place(), says.kind())
			.map((cell) -> Objects.requireNonNullElse(cell, ""))
			.toList();
	}

}
