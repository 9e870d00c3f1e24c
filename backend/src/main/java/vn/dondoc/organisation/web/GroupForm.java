package vn.dondoc.organisation.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.GroupDetails;
import vn.dondoc.organisation.KeepGroup;
import vn.dondoc.organisation.TypedAgencies;

/** What is entered of a group; aliases, beginnings of names and members one a line. */
record GroupForm(@NotBlank(message = "{organisation.error.name}") @Size(max = 300) String name,
		@Nullable String aliases, @Nullable Boolean alwaysAsk, @Nullable List<AgencyKind> kinds,
		@Nullable String nameStarts, @Nullable String members, int version) {

	static GroupForm blank() {
		return new GroupForm("", null, false, List.of(), null, null, 0);
	}

	static GroupForm of(GroupDetails details) {
		return new GroupForm(details.group().name(), Lines.write(details.aliases()), details.alwaysAsk(),
				details.kinds(), Lines.write(details.nameStarts()),
				Lines.write(details.named().stream().map(TypedAgencies::write).toList()), details.version());
	}

	KeepGroup.Entry entry(List<AgencyId> named) {
		return new KeepGroup.Entry(this.name.strip(), Lines.read(this.aliases), Boolean.TRUE.equals(this.alwaysAsk),
				(this.kinds != null) ? this.kinds : List.of(), Lines.read(this.nameStarts), named);
	}

}
