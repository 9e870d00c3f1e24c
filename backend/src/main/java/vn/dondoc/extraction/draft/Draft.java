package vn.dondoc.extraction.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.ExtractedAssignment;
import vn.dondoc.extraction.ExtractedDeadline;
import vn.dondoc.extraction.Field;
import vn.dondoc.extraction.block.Block;
import vn.dondoc.extraction.text.Flow;

/** An assignment as it is being put together, at start..end of its block's flow. */
public record Draft(Block block, Flow flow, int start, int end, List<Field<String>> leads,
		List<Field<String>> cooperating, @Nullable ExtractedDeadline deadline, String rule, double confidence) {

	public Draft to(int changed) {
		return new Draft(this.block, this.flow, this.start, changed, this.leads, this.cooperating, this.deadline,
				this.rule, this.confidence);
	}

	public Draft between(int from, int to) {
		return new Draft(this.block, this.flow, from, to, this.leads, this.cooperating, this.deadline, this.rule,
				this.confidence);
	}

	public Draft due(@Nullable ExtractedDeadline by) {
		return new Draft(this.block, this.flow, this.start, this.end, this.leads, this.cooperating, by, this.rule,
				this.confidence);
	}

	public Draft helped(List<Field<String>> by) {
		return new Draft(this.block, this.flow, this.start, this.end, this.leads, by, this.deadline, this.rule,
				this.confidence);
	}

	/** The same, no field of it surer than this. */
	public Draft atMost(double most) {
		return new Draft(this.block, this.flow, this.start, this.end, Fields.atMost(this.leads, most),
				Fields.atMost(this.cooperating, most), (this.deadline != null) ? this.deadline.atMost(most) : null,
				this.rule, Math.min(this.confidence, most));
	}

	public ExtractedAssignment done() {
		int from = this.flow.originalStart(this.start);
		int to = this.flow.originalEnd(this.end);
		String path = this.block.path();
		double certain = (this.confidence < Field.SURE) ? this.confidence : 0.95;
		Field<String> item = (path != null) ? new Field<>(path, from, from, "printed numbers", certain) : null;
		Field<String> content = new Field<>(this.flow.printed(this.start, this.end), from, to, this.rule,
				this.confidence);
		this.flow.rest();
		return new ExtractedAssignment(item, from, to, content, this.leads,
				Fields.without(this.cooperating, this.leads), this.deadline, this.rule, this.confidence);
	}

}
