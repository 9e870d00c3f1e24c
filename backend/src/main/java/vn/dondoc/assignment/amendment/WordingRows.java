package vn.dondoc.assignment.amendment;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.system.Folding;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Missing;

/** The words of items, held while they are changed. */
@Component
class WordingRows {

	private final JdbcClient jdbc;

	WordingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What an item is given in. */
	record Wording(ItemId item, String content, @Nullable String product) {

		Wording with(@Nullable String content, @Nullable String product) {
			return new Wording(this.item, Objects.requireNonNullElse(content, this.content).strip(),
					(product != null) ? product.strip() : this.product);
		}
	}

	/** Of an assignment's item, held for the rest of the transaction. */
	Wording hold(AssignmentId assignment) {
		ItemId item = this.jdbc.sql("select item_id from assignment where id = ?")
			.param(Ids.bytes(assignment.value()))
			.query((row, number) -> new ItemId(Ids.uuid(row.getBytes(1))))
			.optional()
			.orElseThrow(() -> new Missing("assignment " + assignment));
		return this.jdbc.sql("select content, product from item where id = ? for update")
			.param(Ids.bytes(item.value()))
			.query((row, number) -> new Wording(item, row.getString(1), row.getString(2)))
			.single();
	}

	List<AssignmentId> assignmentsOf(ItemId item) {
		return this.jdbc.sql("select id from assignment where item_id = ? order by id")
			.param(Ids.bytes(item.value()))
			.query((row, number) -> new AssignmentId(Ids.uuid(row.getBytes(1))))
			.list();
	}

	int version(AssignmentId assignment) {
		return this.jdbc.sql("select version from assignment where id = ?")
			.param(Ids.bytes(assignment.value()))
			.query(Integer.class)
			.single();
	}

	void set(Wording wording) {
		this.jdbc.sql("""
				update item set content = :content, content_folded = :folded, product = :product where id = :id""")
			.param("content", wording.content())
			.param("folded", Folding.fold(wording.content()))
			.param("product", wording.product())
			.param("id", Ids.bytes(wording.item().value()))
			.update();
	}

}
