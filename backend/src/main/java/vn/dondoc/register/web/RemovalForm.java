package vn.dondoc.register.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Why an entry is taken out, and the edition it was decided on. */
record RemovalForm(UUID commandId, int version, @Nullable String reason) {

}
