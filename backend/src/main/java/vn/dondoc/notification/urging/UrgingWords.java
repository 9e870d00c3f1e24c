package vn.dondoc.notification.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.dondoc.letter.Block;
import vn.dondoc.letter.Letter;
import vn.dondoc.letter.LetterKind;
import vn.dondoc.letter.Letterhead;
import vn.dondoc.letter.Signature;
import vn.dondoc.notification.mail.MailWords;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.ProvinceDirectory;
import vn.dondoc.organisation.ProvinceView;
import vn.dondoc.system.Days;

/** The words of an urging letter: the Office writes for the People's Committee. */
@Component
class UrgingWords {

	private final MailWords words;

	private final Agencies agencies;

	private final ProvinceDirectory provinces;

	private final Clock clock;

	UrgingWords(MailWords words, Agencies agencies, ProvinceDirectory provinces, Clock clock) {
		this.words = words;
		this.agencies = agencies;
		this.provinces = provinces;
		this.clock = clock;
	}

	Letter letter(AgencyWork work, UrgeInWriting.Wording wording, int number, String notation) {
		LocalDate today = LocalDate.now(this.clock);
		String place = this.agencies.office(today).map(AgencyView::province).orElse("");
		Letterhead head = new Letterhead(this.words.of("notification.urging.committee", withLevel(place)).strip(),
				this.words.of("notification.urging.office"), String.valueOf(number), notation, place, today);
		return new Letter(head,
				new Letter.Title(LetterKind.OFFICIAL_LETTER, this.words.of("notification.urging.subject")),
				new Letter.Addressees(List.of(work.name()),
						List.of(this.words.of("notification.urging.copies").split(";\\s*"))),
				body(work, wording, today), Signature.of(wording.position(), wording.signer()), List.of());
	}

	/** What the assignment's story tells where nothing was added. */
	String said() {
		return this.words.of("notification.urging.subject");
	}

	private List<Block> body(AgencyWork work, UrgeInWriting.Wording wording, LocalDate today) {
		List<Block> body = new ArrayList<>();
		body.add(new Block.Paragraph(this.words.of("notification.urging.opening", work.name(), Days.print(today),
				MailWords.number(work.pieces().size()), MailWords.number(work.late()))));
		body.add(table(work.pieces()));
		if (!wording.words().isBlank()) {
			wording.words().strip().lines().map(Block.Paragraph::new).forEach(body::add);
		}
		body.add(new Block.Paragraph((wording.replyBy() != null)
				? this.words.of("notification.urging.reply-by", work.name(), Days.print(wording.replyBy()))
				: this.words.of("notification.urging.reply", work.name())));
		return body;
	}

	private Block table(List<AgencyWork.Piece> pieces) {
		return new Block.Table("",
				List.of(column("place", 1, Block.Align.CENTRE), column("content", 8, Block.Align.LEFT),
						column("source", 4, Block.Align.LEFT), column("due", 3, Block.Align.CENTRE),
						column("late", 2, Block.Align.RIGHT), column("reminders", 2, Block.Align.RIGHT)),
				IntStream.range(0, pieces.size()).mapToObj((place) -> row(place + 1, pieces.get(place))).toList(),
				false);
	}

	private Block.Column column(String name, int width, Block.Align align) {
		return new Block.Column(this.words.of("notification.urging.column." + name), width, align);
	}

	private List<String> row(int place, AgencyWork.Piece piece) {
		LocalDate lastDay = piece.lastDay();
		return List.of(String.valueOf(place), piece.content(), piece.source(),
				(lastDay != null) ? Days.print(lastDay) : this.words.of("status.no-deadline"),
				(piece.daysLate() > 0) ? MailWords.number(piece.daysLate()) : "",
				String.valueOf(piece.reminders() + 1));
	}

	private String withLevel(String place) {
		return this.provinces.provinces()
			.stream()
			.filter((province) -> province.name().equals(place))
			.map(ProvinceView::fullName)
			.findFirst()
			.orElse(place);
	}

}
