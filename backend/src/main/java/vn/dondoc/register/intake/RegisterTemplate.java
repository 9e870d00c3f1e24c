package vn.dondoc.register.intake;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.document.sheet.BlankWorkbook;
import vn.dondoc.register.RegisterPage;

/** The empty spreadsheet of a register, with a sheet that explains its columns. */
@Component
public class RegisterTemplate {

	/** The columns' names are Vietnamese wherever they are read. */
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final TakeRegister registers;

	private final MessageSource messages;

	RegisterTemplate(TakeRegister registers, MessageSource messages) {
		this.registers = registers;
		this.messages = messages;
	}

	public byte[] file(RegisterPage page) {
		BlankWorkbook.Names names = new BlankWorkbook.Names(text("register." + page.code()),
				text("register.sheet.explanation"), List.of(text("register.sheet.column"),
						text("register.sheet.needed"), text("register.sheet.example"), text("register.sheet.words")));
		return BlankWorkbook.of(names,
				this.registers.sheet(page).columns().stream().map((column) -> explained(page, column)).toList());
	}

	/** What its columns are called. */
	public List<String> columns(RegisterPage page) {
		return this.registers.sheet(page).columns().stream().map((column) -> column.title()).toList();
	}

	private BlankWorkbook.Explained explained(RegisterPage page, RegisterSheet.Column column) {
		String key = "register.sheet." + page.code() + "." + column.code();
		return new BlankWorkbook.Explained(column.title(),
				text(column.needed() ? "register.sheet.must" : "register.sheet.may"), text(key + ".example"),
				text(key));
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, VIETNAMESE);
	}

}
