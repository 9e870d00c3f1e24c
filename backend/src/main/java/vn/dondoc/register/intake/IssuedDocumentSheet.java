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

	private static final Column TYPE = Column.of("typeCode", "Loại văn bản", 200, false, "Loại");

	private static final Column NUMBER = Column.of("documentNumber", "Số, ký hiệu", 130, true, "Số ký hiệu", "Số hiệu",
			"Số văn bản");

	private static final Column ISSUED_ON = Column.of("issuedOn", "Ngày ban hành", 30, true, "Ngày văn bản", "Ngày ký",
			"Ngày tháng");

	private static final Column SIGNER = Column.of("signer", "Người ký", 200, false);

	private static final Column FIELD = Column.of("field", "Lĩnh vực", 200, false);

	private static final Column SUMMARY = Column.of("summary", "Trích yếu", 2000, true, "Trích yếu nội dung",
			"Nội dung");

	private final IssuedDocumentTypes types;

	IssuedDocumentSheet(IssuedDocumentRegister register, IssuedDocumentTypes types) {
		super(RegisterPage.ISSUED_DOCUMENTS, register, List.of(TYPE, NUMBER, ISSUED_ON, SIGNER, FIELD, SUMMARY));
		this.types = types;
	}

	@Override
	@Nullable IssuedDocument says(Cells cells) {
		DocumentNumber number = DocumentNumber.parse(cells.text(NUMBER));
		if (number.number().isEmpty() && !cells.text(NUMBER).isEmpty()) {
			cells.wrong(NUMBER, "register.import.no-number", cells.text(NUMBER));
		}
		String type = type(cells, number.notation()).orElse(null);
		LocalDate issuedOn = cells.day(ISSUED_ON);
		if (type == null || issuedOn == null || number.number().length() > 30 || number.notation().length() > 100) {
			return null;
		}
		return new IssuedDocument(type, number.number(), number.notation(), issuedOn, cells.text(SIGNER),
				cells.text(FIELD), cells.text(SUMMARY));
	}

	/** By its code or its name; where none is written, as the notation says. */
	private Optional<String> type(Cells cells, String notation) {
		String written = cells.text(TYPE);
		Optional<String> found = written.isEmpty() ? ofNotation(notation)
				: this.types.all()
					.stream()
					.filter((type) -> type.code().equals(written) || same(type.label(), written))
					.findFirst()
					.map(IssuedDocumentType::code);
		if (found.isEmpty()) {
			cells.wrong(TYPE, written.isEmpty() ? "register.import.type-unsaid" : "register.import.no-type", written);
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
