package vn.dondoc.register.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import vn.dondoc.register.IssuedDocument;
import vn.dondoc.register.IssuedDocumentRegister;
import vn.dondoc.register.IssuedDocumentTypes;
import vn.dondoc.register.Recorded;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.system.Once;
import vn.dondoc.system.Permissions;

/** The register of issued documents. */
@Controller
@RequestMapping("/registers/issued-documents")
class IssuedDocumentController extends RegisterController<IssuedDocument, IssuedDocumentForm> {

	private final IssuedDocumentTypes types;

	IssuedDocumentController(IssuedDocumentRegister register, Once once, Permissions permissions,
			IssuedDocumentTypes types, RegisterTexts texts, Clock clock) {
		super(RegisterPage.ISSUED_DOCUMENTS, register, once, permissions, texts, clock);
		this.types = types;
	}

	@Override
	String date() {
		return "issuedOn";
	}

	@Override
	IssuedDocumentForm blank() {
		return IssuedDocumentForm.blank();
	}

	@Override
	IssuedDocumentForm filled(Recorded<IssuedDocument> recorded) {
		return IssuedDocumentForm.of(recorded);
	}

	@Override
	void dressForm(Model model) {
		model.addAttribute("types", options());
	}

	@Override
	void dressList(Model model, List<Recorded<IssuedDocument>> rows) {
		model.addAttribute("types", options());
	}

	@Override
	List<String> columns() {
		return texts().list("type", "reference", "issuedOn", "signer", "field", "summary");
	}

	@Override
	List<String> cells(IssuedDocument says) {
		return Stream
			.of(says.typeCode(), says.reference(), says.issuedOn().toString(), says.signer(), says.field(),
					says.summary())
			.map((cell) -> Objects.requireNonNullElse(cell, ""))
			.toList();
	}

	private List<Option> options() {
		return this.types.inUse()
			.stream()
			.map((type) -> new Option(type.code(), type.code() + " – " + type.label()))
			.toList();
	}

}
