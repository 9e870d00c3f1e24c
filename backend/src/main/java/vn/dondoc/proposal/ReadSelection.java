package vn.dondoc.proposal;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.extraction.Extractor;
import vn.dondoc.extraction.SourceText;
import vn.dondoc.extraction.quantity.TargetReader;

/** Reads words a clerk selected as one assignment. */
@Component
public class ReadSelection {

	private final Directives directives;

	private final Assignees assignees;

	private final Extractor extractor = new Extractor();

	ReadSelection(Directives directives, Assignees assignees) {
		this.directives = directives;
		this.assignees = assignees;
	}

	/**
	 * A draft with the selected words as its content and whatever could be read of them.
	 */
	@Transactional(readOnly = true)
	public Draft of(DirectiveId id, Selection selection) {
		DirectiveHeader header = this.directives.get(id).header();
		String content = words(id, selection);
		var read = this.extractor.ordered(new SourceText(content, header.issuedOn(), header.origin().issuer()))
			.assignments();
		if (read.isEmpty()) {
			return new Draft(null, content, List.of(), List.of(), null, null, TargetReader.read(content));
		}
		Draft first = this.assignees.drafts(read.subList(0, 1), header.issuedOn()).get(0);
		return new Draft(first.label(), content, first.leads(), first.cooperating(), first.due(), null,
				TargetReader.read(content));
	}

	/** The selected words; what lies outside the text is left out. */
	public String words(DirectiveId id, Selection selection) {
		String text = this.directives.text(id);
		int start = Math.min(selection.start(), text.length());
		return text.substring(start, Math.min(Math.max(selection.end(), start), text.length())).strip();
	}

}
