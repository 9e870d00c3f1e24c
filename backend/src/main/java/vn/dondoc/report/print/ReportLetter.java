package vn.dondoc.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

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
import vn.dondoc.statistics.Sight;

/** A report as an official letter, its number, date and signer left open. */
@Component
class ReportLetter {

	private final Words words;

	private final Issuer issuer;

	private final Findings findings;

	private final LetterTables tables;

	private final InsightGrids grids;

	private final OverdueRows overdue;

	ReportLetter(Words words, Issuer issuer, Findings findings, LetterTables tables, InsightGrids grids,
			OverdueRows overdue) {
		this.words = words;
		this.issuer = issuer;
		this.findings = findings;
		this.tables = tables;
		this.grids = grids;
		this.overdue = overdue;
	}

	Letter of(Report report, Insight insight, Sight sight) {
		Letterhead head = new Letterhead(null, this.issuer.name(), null, this.words.of("report.print.notation"),
				this.issuer.place(), null);
		String subject = this.words.of("report.print.subject", inSentence(this.words.period(report)));
		Signature signature = Signature.of(this.words.of("report.print.position"), "")
			.onBehalfOf(this.words.of("report.print.body"));
		return new Letter(head, new Title(LetterKind.REPORT, subject), new Addressees(List.of(), copies()),
				body(report, insight), signature, annexes(report, sight));
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
			this.grids.ofLetter(report, insight).forEach((grid) -> {
				body.add(LetterTables.of(grid));
				if (grid.note() != null) {
					body.add(new Block.Paragraph(grid.note()));
				}
			});
		}
		body.add(new Block.Heading(this.words.of("report.print.heading.registers")));
		this.findings.ofRegisters(report.registers()).forEach((said) -> body.add(new Block.Paragraph(said)));
		body.add(new Block.Heading(this.words.of("report.print.heading.basis")));
		basis(report).forEach((said) -> body.add(new Block.Paragraph(said)));
		return body;
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

	private List<Annex> annexes(Report report, Sight sight) {
		List<Annex> annexes = new ArrayList<>();
		for (OverdueRows.Kind kind : OverdueRows.Kind.values()) {
			OverdueRows.Found found = this.overdue.of(report, sight, kind);
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
