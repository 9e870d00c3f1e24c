package vn.dondoc.demo.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.assignment.Term;
import vn.dondoc.system.Days;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;
import vn.dondoc.system.ManyRows;
import vn.dondoc.system.Utc;

/** Directives with their items and obligations, as the rows that entering them leaves. */
@Component
class DirectiveRows {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> WORKS = List.of("Rà soát, báo cáo tình hình giải ngân vốn đầu tư công",
			"Tham mưu kế hoạch cải cách hành chính", "Kiểm tra công tác phòng cháy, chữa cháy",
			"Hoàn thiện hồ sơ giải phóng mặt bằng", "Trình phê duyệt danh mục thiết bị dạy học",
			"Báo cáo kết quả tiếp công dân, giải quyết khiếu nại", "Đề xuất phương án sắp xếp trụ sở dôi dư",
			"Cập nhật quy hoạch sử dụng đất, giá đất", "Triển khai số hoá hồ sơ thủ tục hành chính",
			"Tổng hợp thiệt hại do mưa lũ, đề nghị hỗ trợ", "Xây dựng kế hoạch trồng rừng, bảo vệ rừng");

	private final ManyRows directives;

	private final ManyRows reviews;

	private final ManyRows items;

	private final ManyRows obligations;

	DirectiveRows(JdbcTemplate jdbc) {
		this.directives = new ManyRows(jdbc, "directive", List.of("id", "version", "number", "notation", "type_id",
				"issuer", "source", "issued_on", "summary", "state", "entered_at", "entered_by", "search_folded"));
		this.reviews = new ManyRows(jdbc, "review",
				List.of("directive_id", "sentences", "remainder_clear", "read_at", "version"));
		this.items = new ManyRows(jdbc, "item", List.of("id", "directive_id", "place", "label", "content",
				"content_folded", "issued_on", "recorded_at", "account_id"));
		this.obligations = new ManyRows(jdbc, "obligation",
				List.of("id", "item_id", "place", "fan_out", "phrase", "deadline"));
	}

	void insert(List<RowPlan.Directive> some, AccountId clerk, RowStory story) {
		this.directives.insert(some.stream().map((directive) -> row(directive, clerk)).toList());
		this.reviews.insert(some.stream().map(DirectiveRows::review).toList());
		this.items.insert(some.stream()
			.flatMap((directive) -> directive.items().stream().map((item) -> row(directive, item, clerk)))
			.toList());
		this.obligations.insert(some.stream()
			.flatMap((directive) -> directive.items()
				.stream()
				.map((item) -> row(item, story.term(item.number(), directive.issuedOn()))))
			.toList());
	}

	private static @Nullable Object[] row(RowPlan.Directive directive, AccountId clerk) {
		String number = Integer.toString(directive.number() % 5000 + 1);
		String summary = "Kết luận giao ban ngày " + Days.print(directive.issuedOn());
		String issuer = "Văn phòng UBND tỉnh Thái Nguyên";
		return new @Nullable Object[] { id(directive), 0L, number, "TB-VPUBND", "THONG_BAO", issuer, "CHAIRMAN",
				directive.issuedOn(), summary, "ISSUED", enteredAt(directive.issuedOn()), Ids.bytes(clerk.value()),
				Stream.of(number + "/TB-VPUBND", summary, issuer)
					.map(Folding::fold)
					.reduce((one, other) -> one + " " + other)
					.orElseThrow() };
	}

	private static @Nullable Object[] review(RowPlan.Directive directive) {
		return new @Nullable Object[] { id(directive), "[]", true, enteredAt(directive.issuedOn()), 0L };
	}

	private static @Nullable Object[] row(RowPlan.Directive directive, RowPlan.Item item, AccountId clerk) {
		String content = WORKS.get(item.number() % WORKS.size()) + ", đợt " + (item.number() + 1);
		return new @Nullable Object[] { Ids.bytes(RowIds.of(RowIds.Kind.ITEM, item.number())), id(directive),
				item.place(), Integer.toString(item.place()), content, Folding.fold(content), directive.issuedOn(),
				enteredAt(directive.issuedOn()), Ids.bytes(clerk.value()) };
	}

	private static @Nullable Object[] row(RowPlan.Item item, Term term) {
		return new @Nullable Object[] { Ids.bytes(RowIds.of(RowIds.Kind.OBLIGATION, item.number())),
				Ids.bytes(RowIds.of(RowIds.Kind.ITEM, item.number())), 1, "EACH_MEMBER", term.phrase(),
				(term.deadline() != null) ? JSON.writeValueAsString(term.deadline()) : null };
	}

	private static byte[] id(RowPlan.Directive directive) {
		return Ids.bytes(RowIds.of(RowIds.Kind.DIRECTIVE, directive.number()));
	}

	private static Object enteredAt(LocalDate day) {
		return Utc.column(Telling.startOf(day).plusSeconds(9 * 3600));
	}

}
