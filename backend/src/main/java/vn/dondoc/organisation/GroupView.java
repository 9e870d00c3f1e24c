package vn.dondoc.organisation;

/** A group of agencies as others see it. */
public record GroupView(GroupId id, String name) {
}
