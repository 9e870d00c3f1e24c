package vn.dondoc.report.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.letter.Block;
import vn.dondoc.letter.Letter;
import vn.dondoc.letter.Letter.Addressees;
import vn.dondoc.letter.Letter.Annex;
import vn.dondoc.letter.Letter.Title;
import vn.dondoc.letter.LetterKind;
import vn.dondoc.letter.Letterhead;
import vn.dondoc.letter.Signature;
import vn.dondoc.report.Report;
import vn.dondoc.report.insight.Insight;
import vn.dondoc.report.letterhead.Head;
import vn.dondoc.report.letterhead.Issuer;
import vn.dondoc.report.signing.PreparedReportView;
import vn.dondoc.report.signing.ReportStep;
import vn.dondoc.report.signing.SignerPosition;
import vn.dondoc.system.Days;
import vn.dondoc.report.sentence.Findings;
import vn.dondoc.report.sentence.Words;

/** A report as an official letter, its number, date and signer left open. */
@Component
class ReportLetter {

	private final Words words;

	private final Issuer issuer;

	private final Findings findings;

	private final LetterTables tables;

	private final InsightGrids grids;

	ReportLetter(Words words, Issuer issuer, Findings findings, LetterTables tables, InsightGrids grids) {
		this.words = words;
		this.issuer = issuer;
		this.findings = findings;
		this.tables = tables;
		this.grids = grids;
	}

	Letter of(Report report, Insight insight, RowSource rows) {
		return letter(report, body(report, insight),
				new Framed(this.issuer.head(), signature(SignerPosition.CHAIRMAN, ""), null), rows);
	}

	/** What was frozen, in the words it was checked and signed in. */
	Letter of(Report report, PreparedReportView prepared, RowSource rows) {
		return letter(report, body(report, prepared), framed(prepared), rows);
	}

	/**
	 * Whose letter it is: under which head, and who put their name to it on which day.
	 */
	private record Framed(Head head, Signature signature, @Nullable LocalDate on) {
	}

	private Framed framed(PreparedReportView prepared) {
		Head head = Objects.requireNonNullElseGet(prepared.content().frozen().head(), this.issuer::head);
		SignerPosition position = Objects.requireNonNullElse(prepared.content().position(), SignerPosition.CHAIRMAN);
		return prepared.steps()
			.stream()
			.filter((step) -> step.kind() == ReportStep.Kind.SIGNED)
			.findFirst()
			.map((step) -> new Framed(head, signature(position, step.accountName()), Days.of(step.doneAt())))
			.orElseGet(() -> new Framed(head, signature(position, ""), null));
	}

	private Signature signature(SignerPosition position, String name) {
		String chairman = this.words.of("report.position." + SignerPosition.CHAIRMAN.code());
		Signature signature = Signature.of(this.words.of("report.position." + position.code()), name)
			.onBehalfOf(this.words.of("report.print.body"));
		return position.deputy() ? signature.inPlaceOf(chairman) : signature;
	}

	private Letter letter(Report report, List<Block> body, Framed framed, RowSource rows) {
		Letterhead head = new Letterhead(null, framed.head().issuer(), null, framed.head().notation(),
				framed.head().place(), framed.on());
		String subject = this.words.of("report.print.subject", inSentence(this.words.period(report)));
		return new Letter(head, new Title(LetterKind.REPORT, subject), new Addressees(List.of(), copies()), body,
				framed.signature(), annexes(report, rows));
	}

	private List<String> copies() {
		return List.of(this.words.of("report.print.copies").split(";\\s*"));
	}

	private List<Block> body(Report report, Insight insight) {
		List<Block> body = new ArrayList<>();
		body.add(new Block.Heading(this.words.of("report.print.heading.assignments")));
		this.findings.ofAssignments(report).forEach((said) -> body.add(new Block.Paragraph(said)));
		body.add(this.tables.cells(report));
		if (report.table().assignments() > 0) {
			body.add(this.tables.byAgency(report));
			body.add(this.tables.chart(report));
			body.addAll(beside(report, insight));
		}
		body.add(new Block.Heading(this.words.of("report.print.heading.registers")));
		this.findings.ofRegisters(report.registers()).forEach((said) -> body.add(new Block.Paragraph(said)));
		body.add(new Block.Heading(this.words.of("report.print.heading.basis")));
		basis(report).forEach((said) -> body.add(new Block.Paragraph(said)));
		return body;
	}

	private List<Block> beside(Report report, Insight insight) {
		List<Block> blocks = new ArrayList<>();
		this.grids.ofLetter(report, insight).forEach((grid) -> {
			blocks.add(LetterTables.of(grid));
			if (grid.note() != null) {
				blocks.add(new Block.Paragraph(grid.note()));
			}
		});
		return blocks;
	}

	private List<Block> body(Report report, PreparedReportView prepared) {
		List<Block> body = new ArrayList<>();
		prepared.content()
			.words()
			.lines()
			.filter((line) -> !line.isBlank())
			.forEach((line) -> body.add(new Block.Paragraph(line)));
		body.add(this.tables.cells(report));
		if (report.table().assignments() > 0) {
			body.add(this.tables.byAgency(report));
			body.add(this.tables.chart(report));
			prepared.content()
				.frozen()
				.insight(prepared.order())
				.ifPresent((frozen) -> body.addAll(beside(report, frozen.insight())));
		}
		body.add(this.tables.registers(report.registers()));
		basis(report).forEach((said) -> body.add(new Block.Paragraph(said)));
		proof(prepared).forEach((said) -> body.add(new Block.Paragraph(said)));
		return body;
	}

	/** By what it is known again. */
	private List<String> proof(PreparedReportView prepared) {
		List<String> proof = new ArrayList<>();
		PreparedReportView.Content content = prepared.content();
		proof.add(this.words.of("report.print.state", this.words.of("report.state." + prepared.state().name())));
		proof.addAll(List.of(this.words.of("report.print.hash"), content.hash(),
				this.words.of("report.print.wordsHash"), content.wordsHash()));
		if (content.seal() != null) {
			proof.add(this.words.of("report.print.seal", Words.number(content.seal().position()),
					this.words.moment(content.seal().at())));
			proof.add(content.seal().mac());
		}
		return proof;
	}

	/** What the figures are true of, and what was decided that changes them. */
	List<String> basis(Report report) {
		List<String> basis = new ArrayList<>();
		basis.add(this.words.of("report.print.basis", this.words.moment(report.asOf()),
				this.words.moment(report.knownAt())));
		basis.add(this.words.of("report.leadAs.hint." + report.table().asked().leadAs().code()));
		new TreeMap<>(report.settings())
			.forEach((name, value) -> basis.add(this.words.of("report.setting." + name + "." + value)));
		return basis;
	}

	private List<Annex> annexes(Report report, RowSource rows) {
		List<Annex> annexes = new ArrayList<>();
		for (OverdueRows.Kind kind : OverdueRows.Kind.values()) {
			OverdueRows.Found found = OverdueRows.of(report, rows, kind);
			if (!found.rows().isEmpty()) {
				annexes.add(new Annex(this.words.of("report.print.annex." + kind.code()), this.tables.annex(found)));
			}
		}
		return annexes;
	}

	private static String inSentence(String period) {
		return period.substring(0, 1).toLowerCase(Locale.ROOT) + period.substring(1);
	}

}
