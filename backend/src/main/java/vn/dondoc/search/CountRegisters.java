package vn.dondoc.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import vn.dondoc.register.IssuedDocumentRegister;
import vn.dondoc.register.MeetingRegister;
import vn.dondoc.register.Register;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.SchemeRegister;
import vn.dondoc.search.Beside.Line;

/** Counts what each register holds of words; its own page shows it. */
@Component
class CountRegisters {

	private final Map<RegisterPage, Register<?, ?>> registers = new EnumMap<>(RegisterPage.class);

	CountRegisters(IssuedDocumentRegister documents, MeetingRegister meetings, SchemeRegister schemes) {
		this.registers.put(RegisterPage.ISSUED_DOCUMENTS, documents);
		this.registers.put(RegisterPage.MEETINGS, meetings);
		this.registers.put(RegisterPage.SCHEMES, schemes);
	}

	Beside of(String words) {
		RegisterFilter filter = new RegisterFilter(words, null, null, null, null, null, false);
		List<Line> lines = this.registers.entrySet()
			.stream()
			.map((entry) -> Line.counted("search.register." + entry.getKey().code(), count(entry.getValue(), filter),
					filter.href(entry.getKey())))
			.filter((line) -> !Long.valueOf(0).equals(line.detail()))
			.toList();
		long total = lines.stream().mapToLong((line) -> (Long) line.detail()).sum();
		return new Beside("registers", total, lines, null);
	}

	private static long count(Register<?, ?> register, RegisterFilter filter) {
		return register.page(filter, PageRequest.of(0, 1)).getTotalElements();
	}

}
