package vn.dondoc.register.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.document.DocumentNumber;
import vn.dondoc.register.IssuedDocument;
import vn.dondoc.register.IssuedDocumentRegister;
import vn.dondoc.register.IssuedDocumentType;
import vn.dondoc.register.IssuedDocumentTypes;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.system.Folding;

/** Issued documents in a spreadsheet. */
@Component
class IssuedDocumentSheet extends RegisterSheet<IssuedDocument> {

	private final IssuedDocumentTypes types;

	IssuedDocumentSheet(IssuedDocumentRegister register, IssuedDocumentTypes types) {
		super(RegisterPage.ISSUED_DOCUMENTS, register, List.of(Columns.values()));
		this.types = types;
	}

	private enum Columns implements Column {

		TYPE("typeCode", "Loại văn bản", 200, false, "Loại"),
		NUMBER("documentNumber", "Số, ký hiệu", 130, true, "Số ký hiệu", "Số hiệu", "Số văn bản"),
		ISSUED_ON("issuedOn", "Ngày ban hành", 30, true, "Ngày văn bản", "Ngày ký", "Ngày tháng"),
		SIGNER("signer", "Người ký", 200, false), FIELD("field", "Lĩnh vực", 200, false),
		SUMMARY("summary", "Trích yếu", 2000, true, "Trích yếu nội dung", "Nội dung");

		private final String code;

		private final String title;

		private final int longest;

		private final boolean needed;

		private final List<String> alsoCalled;

		Columns(String code, String title, int longest, boolean needed, String... alsoCalled) {
			this.code = code;
			this.title = title;
			this.longest = longest;
			this.needed = needed;
			this.alsoCalled = List.of(alsoCalled);
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String title() {
			return this.title;
		}

		@Override
		public int longest() {
			return this.longest;
		}

		@Override
		public boolean needed() {
			return this.needed;
		}

		@Override
		public List<String> alsoCalled() {
			return this.alsoCalled;
		}

	}

	@Override
	@Nullable IssuedDocument says(Cells cells) {
		DocumentNumber number = DocumentNumber.parse(cells.text(Columns.NUMBER));
		if (number.number().isEmpty() && !cells.text(Columns.NUMBER).isEmpty()) {
			cells.wrong(Columns.NUMBER, "register.import.no-number", cells.text(Columns.NUMBER));
		}
		String type = type(cells, number.notation()).orElse(null);
		LocalDate issuedOn = cells.day(Columns.ISSUED_ON);
		if (type == null || issuedOn == null || number.number().length() > 30 || number.notation().length() > 100) {
			return null;
		}
		return new IssuedDocument(type, number.number(), number.notation(), issuedOn, cells.text(Columns.SIGNER),
				cells.text(Columns.FIELD), cells.text(Columns.SUMMARY));
	}

	/** By its code or its name; where none is written, as the notation says. */
	private Optional<String> type(Cells cells, String notation) {
		String written = cells.text(Columns.TYPE);
		Optional<String> found = written.isEmpty() ? ofNotation(notation)
				: this.types.all()
					.stream()
					.filter((type) -> type.code().equals(written) || same(type.label(), written))
					.findFirst()
					.map(IssuedDocumentType::code);
		if (found.isEmpty()) {
			cells.wrong(Columns.TYPE, written.isEmpty() ? "register.import.type-unsaid" : "register.import.no-type",
					written);
		}
		return found;
	}

	private Optional<String> ofNotation(String notation) {
		return this.types.all()
			.stream()
			.map(IssuedDocumentType::code)
			.filter((code) -> notation.startsWith(code + "-"))
			.max((one, other) -> Integer.compare(one.length(), other.length()));
	}

	private static boolean same(String label, String written) {
		return Folding.fold(label).equals(Folding.fold(written));
	}

}
