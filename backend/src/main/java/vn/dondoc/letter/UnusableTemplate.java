package vn.dondoc.letter;

import java.util.List;

import vn.dondoc.system.BrokenRule;

/**
 * A Word document that cannot serve as a template, with everything that is wrong in it.
 */
public final class UnusableTemplate extends BrokenRule {

	private final transient List<TemplateFault> faults;

	public UnusableTemplate(List<TemplateFault> faults) {
		super("letter.template.unusable", faults.size());
		this.faults = List.copyOf(faults);
	}

	public List<TemplateFault> faults() {
		return this.faults;
	}

	@Override
	public String field() {
		return "file";
	}

}
