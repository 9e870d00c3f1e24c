package vn.dondoc.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.extraction.agency.AgencyScanner;
import vn.dondoc.extraction.agency.Mention;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.block.Outline;
import vn.dondoc.extraction.draft.Draft;
import vn.dondoc.extraction.draft.Fields;
import vn.dondoc.extraction.draft.Memory;
import vn.dondoc.extraction.text.Flow;
import vn.dondoc.extraction.text.Folded;

/** Whom a document has addressed so far: those it is sent to, those named last. */
final class Audience {

	private static final Pattern GROUP = Pattern.compile("(?:tất cả )?các |ubnd các ");

	private final Memory memory = new Memory();

	private final List<Field<String>> addressees = new ArrayList<>();

	private final boolean sent;

	private final boolean official;

	private List<Field<String>> lastLeads = List.of();

	private List<Field<String>> lastNamed = List.of();

	Audience(Outline outline, AgencyScanner agencies) {
		this.official = outline.official();
		this.sent = !outline.addressees().isEmpty();
		for (Flow flow : outline.addressees()) {
			List<Mention> mentions = agencies.scan(flow);
			this.memory.keep(flow, mentions);
			this.addressees.addAll(Fields.agencies(flow, mentions, "addressee", 0.6));
		}
	}

	Memory memory() {
		return this.memory;
	}

	List<Field<String>> lastNamed() {
		return this.lastNamed;
	}

	/** Those a paragraph without an agency may go on with; an item has its heading. */
	List<Field<String>> before(Block block) {
		if (block.label() != null && !block.label().bullet() && this.sent) {
			return this.addressees;
		}
		return this.official ? List.of() : this.lastLeads;
	}

	/** Another passage begins: who was addressed before is not meant any more. */
	void turnAway() {
		this.lastLeads = List.of();
	}

	void turnTo(List<Draft> ordered) {
		this.lastNamed = ordered.get(ordered.size() - 1).leads();
		this.lastLeads = this.official ? List.of() : group(this.lastNamed);
	}

	/** A group once addressed stays addressed; a single agency is named anew. */
	private static List<Field<String>> group(List<Field<String>> leads) {
		boolean all = leads.stream().allMatch((f) -> GROUP.matcher(Folded.of(f.value())).lookingAt());
		return all ? leads : List.of();
	}

}
