package vn.dondoc.audit;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.dondoc.system.Actor;
import vn.dondoc.system.CurrentActor;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Utc;

/** Writes the entry of every audited event in the transaction that publishes it. */
@Component
class AuditTrail {

	private static final String INSERT = """
			insert into audit_entry (recorded_at, account_id, actor, address, action, subject_type, subject_id, detail)
			values (:at, :account, :actor, :address, :action, :subjectType, :subjectId, :detail)
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(AuditedEvent event) {
		Actor actor = CurrentActor.find().orElse(null);
		this.jdbc.sql(INSERT)
			.param("at", Utc.column(this.clock.instant()))
			.param("account", bytes((actor != null) ? actor.accountId() : null))
			.param("actor", (actor != null) ? actor.name() : null)
			.param("address", address())
			.param("action", event.action())
			.param("subjectType", event.subjectType())
			.param("subjectId", event.subjectId())
			.param("detail", this.json.writeValueAsString(event.details()))
			.update();
	}

	private static @Nullable String address() {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			HttpServletRequest request = attributes.getRequest();
			return request.getRemoteAddr();
		}
		return null;
	}

	private static byte @Nullable [] bytes(@Nullable UUID id) {
		return (id != null) ? Ids.bytes(id) : null;
	}

}
