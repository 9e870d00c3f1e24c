package vn.dondoc.report.sentence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.dondoc.report.Period;
import vn.dondoc.report.Report;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Days;

/** The words of a printed report: an official document is written in Vietnamese. */
@Component
public class Words {

	public static final Locale LANGUAGE = Locale.forLanguageTag("vi-VN");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	public String of(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LANGUAGE);
	}

	public String period(Report report) {
		return period(report.period());
	}

	public String period(Period period) {
		return of(period.messageKey(), period.messageArguments().toArray());
	}

	public String slice(Slice slice) {
		return of("report.slice." + slice.code());
	}

	/** As Vietnamese offices write numbers: 1.738. */
	public static String number(long number) {
		return String.format(LANGUAGE, "%,d", number);
	}

	/**
	 * With one place after the comma: 36,2 %; nothing where there is nothing to share.
	 */
	public static String share(long part, long whole) {
		return (whole == 0) ? "" : String.format(LANGUAGE, "%.1f %%", 100.0 * part / whole);
	}

	/** The end of a day by the day alone: "hết ngày 31/03/2021". */
	public String moment(Instant instant) {
		if (instant.equals(Days.endOf(Days.of(instant)))) {
			return of("report.print.end-of-day", Days.print(Days.of(instant)));
		}
		return MOMENT.format(LocalDateTime.ofInstant(instant, Days.VIETNAM));
	}

}
