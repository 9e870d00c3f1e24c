package vn.dondoc.register.intake.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.dondoc.attachment.Attachments;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.intake.RegisterTemplate;
import vn.dondoc.register.intake.TakeRegister;
import vn.dondoc.system.Once;

/** Meetings from a spreadsheet. */
@Controller
@RequestMapping("/registers/meetings/import")
class MeetingImportController extends RegisterImportController {

	MeetingImportController(TakeRegister take, RegisterTemplate template, Attachments attachments, Once once,
			Agencies agencies) {
		super(RegisterPage.MEETINGS, take, template, attachments, once, agencies);
	}

}
