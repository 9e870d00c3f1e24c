package vn.dondoc.backlog.tracker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.document.sheet.BlankWorkbook;

/** The empty tracker an office fills in: its columns, and a sheet that explains each. */
@Component
public class TrackerTemplate {

	/** The columns' names are Vietnamese wherever they are read. */
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	TrackerTemplate(MessageSource messages) {
		this.messages = messages;
	}

	public byte[] file() {
		BlankWorkbook.Names names = new BlankWorkbook.Names(text("sheet.table"), text("sheet.explanation"),
				List.of(text("sheet.column"), text("sheet.needed"), text("sheet.example"), text("sheet.words")));
		return BlankWorkbook.of(names, Arrays.stream(TrackerColumn.values()).map(this::explained).toList());
	}

	private BlankWorkbook.Explained explained(TrackerColumn column) {
		String key = "column." + column.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new BlankWorkbook.Explained(column.title(), text(column.needed() ? "sheet.must" : "sheet.may"),
				text(key + ".example"), text(key));
	}

	private String text(String key) {
		return this.messages.getMessage("backlog." + key, null, VIETNAMESE);
	}

}
