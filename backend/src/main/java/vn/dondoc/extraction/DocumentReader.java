package vn.dondoc.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.deadline.Deadline;
import vn.dondoc.extraction.afterthought.Afterthoughts;
import vn.dondoc.extraction.afterthought.Caution;
import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.agency.Organ;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.block.Row;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Scope.Mood;
import vn.dondoc.extraction.draft.Scope;
import vn.dondoc.extraction.heading.HeadingReader;
import vn.dondoc.extraction.item.ItemReader;
import vn.dondoc.extraction.item.Splitter;
import vn.dondoc.extraction.mood.Captions;
import vn.dondoc.extraction.mood.Coverage;
import vn.dondoc.extraction.mood.DocumentMood;
import vn.dondoc.extraction.mood.Orator;
import vn.dondoc.extraction.mood.Preamble;
import vn.dondoc.extraction.passage.Passage;
import vn.dondoc.extraction.row.LabelledRoles;
import vn.dondoc.extraction.row.RowReader;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.time.word.Reference;

/** Walks the blocks of one document and keeps what one hands on to the next. */
final class DocumentReader {

	private final Outline outline;

	private final Reference reference;

	private final AgencyScanner agencies;

	private final RowReader rows;

	private final List<Draft> drafts = new ArrayList<>();

	private final SentenceLog sentences = new SentenceLog();

	private final Audience audience;

	private @Nullable ExtractedDeadline lastDeadline;

	private @Nullable LocalDate lastDay;

	/** The organ of the one whose words the document gives in the first person. */
	private @Nullable Organ orator;

	private final Coverage coverage = new Coverage();

	private final Preamble preamble;

	/** Whether it gives an order by its verb anywhere. */
	private final boolean orders;

	DocumentReader(Outline outline, Reference reference, AgencyScanner agencies) {
		this.outline = outline;
		this.reference = reference;
		this.agencies = agencies;
		this.rows = new RowReader(agencies);
		this.audience = new Audience(outline, agencies);
		this.preamble = Preamble.of(outline, agencies, reference);
		this.orders = !outline.official() && DocumentMood.orders(outline.blocks());
	}

	Extraction read() {
		return read(DocumentMood.tells(this.outline, this.agencies) ? Scope.TOP.with(Mood.TELLING) : Scope.TOP);
	}

	Extraction read(Scope top) {
		for (int i = 0; i < this.outline.blocks().size(); i++) {
			Block block = this.outline.blocks().get(i);
			if (i < this.preamble.end()) {
				this.sentences.note(block.flow());
			}
			else {
				walk(block, top);
			}
		}
		List<Draft> kept = Afterthoughts.apply(this.drafts, this.outline, this.reference);
		List<ExtractedAssignment> done = Caution.apply(kept, !this.outline.official());
		return new Extraction(done, this.sentences.read(done));
	}

	private void walk(Block block, Scope scope) {
		Flow flow = block.flow();
		if (flow.isEmpty() && block.children().isEmpty()) {
			return;
		}
		if (block.row() != null && block.children().isEmpty()) {
			row(block, scope);
		}
		else if (!block.children().isEmpty()) {
			branch(block, scope);
		}
		else if (LabelledRoles.in(flow) && scope.mood() != Mood.TELLING) {
			add(List.of(LabelledRoles.read(block, flow, scope, this.rows, reference(scope))));
			this.sentences.note(flow);
		}
		else {
			leaf(block, scope);
		}
		flow.rest();
	}

	private void row(Block block, Scope scope) {
		Row row = block.row();
		boolean due = row != null && row.cells().size() > 1 && scope.mood() != Mood.TELLING;
		Draft draft = (row != null && due) ? this.rows.read(block, row, scope, this.reference) : null;
		if (draft != null && !draft.leads().isEmpty()) {
			add(List.of(draft));
		}
		this.sentences.note(block.flow());
		if (row != null) {
			row.cells().forEach((c) -> c.flow().rest());
		}
	}

	private void branch(Block block, Scope scope) {
		Flow flow = block.flow();
		boolean roles = block.children().stream().allMatch((c) -> LabelledRoles.begins(c.flow()));
		if (roles && block.children().stream().anyMatch((c) -> LabelledRoles.in(c.flow()))) {
			List<Flow> all = new ArrayList<>(List.of(flow));
			block.children().forEach((c) -> all.add(c.flow()));
			add(List.of(LabelledRoles.read(block, Flow.joined(all), scope, this.rows, reference(scope))));
			return;
		}
		if (complete(block)) {
			leaf(block, scope);
			block.children().forEach((c) -> walk(c, scope));
			return;
		}
		this.sentences.note(flow);
		Passage passage = passage(flow, scope);
		this.audience.memory().keep(flow, passage.mentions());
		this.orator = Orator.in(flow, this.agencies, this.orator);
		Scope read = flow.isEmpty() ? scope : HeadingReader.read(block, passage, scope, !this.outline.official());
		Scope beneath = (read.speaker() == null && Orator.speaks(passage)) ? read.by(this.orator) : read;
		if (!this.outline.official() && block.headingLike() && !block.opensList()) {
			this.coverage.close();
		}
		if (block.label() == null) {
			this.coverage.open(beneath.mood() == Mood.ORDERING);
		}
		block.children().forEach((c) -> walk(c, beneath));
		this.audience.turnAway();
	}

	/**
	 * Whether it is an item of its own, with paragraphs of the same number beneath it.
	 */
	private static boolean complete(Block block) {
		return block.label() != null && block.ends() && !block.opensList()
				&& block.children().stream().allMatch((c) -> c.label() == null && c.row() == null);
	}

	private void leaf(Block block, Scope scope) {
		this.sentences.note(block.flow());
		this.orator = Orator.in(block.flow(), this.agencies, this.orator);
		if (!this.outline.official() && Captions.framed(block.flow())) {
			return;
		}
		if (Captions.title(block)) {
			if (!this.outline.official()) {
				this.coverage.line(block.flow());
			}
			this.audience.turnAway();
			return;
		}
		boolean press = !this.outline.official();
		Passage passage = passage(block.flow(), scope);
		this.audience.memory().keep(block.flow(), passage.mentions());
		if (press) {
			this.coverage.begins(passage);
		}
		boolean ordering = ordering(scope);
		ItemReader reader = new ItemReader(block, passage, scope, new ItemReader.Before(this.audience.before(block),
				this.audience.lastNamed(), this.audience.memory(), this.orders), ordering, press);
		List<Draft> read = reader.read();
		Splitter splitter = new Splitter(passage, this.lastDeadline);
		List<Draft> parts = new ArrayList<>();
		for (Draft draft : read) {
			splitter.split(draft, scope.deadline()).forEach((d) -> parts.add(reader.helped(d)));
		}
		this.lastDeadline = splitter.last();
		this.sentences.doubt(block.flow(), reader.doubtful());
		this.coverage.open(reader.explicit());
		passage.phrases()
			.forEach((p) -> this.lastDay = (p.meaning() instanceof Deadline.OnDay on) ? on.day() : this.lastDay);
		add(parts);
		if (press) {
			this.coverage.told(passage, reader.issued());
		}
	}

	private boolean ordering(Scope scope) {
		return switch (scope.mood()) {
			case TELLING -> false;
			case ORDERING, THROUGH -> true;
			case OPEN -> this.outline.official() || this.coverage.speaking();
		};
	}

	private void add(List<Draft> found) {
		this.drafts.addAll(found);
		if (found.isEmpty()) {
			this.coverage.silent();
			this.audience.turnAway();
		}
		else {
			this.coverage.ordered();
			this.audience.turnTo(found);
		}
	}

	private Passage passage(Flow flow, Scope scope) {
		Reference known = reference(scope);
		Passage looked = this.preamble.opening();
		return (looked != null && this.preamble.looked(flow, known)) ? looked : Passage.of(flow, this.agencies, known);
	}

	private Reference reference(Scope scope) {
		return this.reference.in(scope.year()).behind(this.lastDay);
	}

}
