package vn.dondoc.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;
import org.jspecify.annotations.Nullable;

/** Watches how much of the heap is in use behind each collection while something runs. */
public final class HeapWatch implements AutoCloseable, NotificationListener {

	private static final long MEGABYTE = 1024 * 1024;

	private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans()
		.stream()
		.filter((pool) -> pool.getType() == MemoryType.HEAP)
		.map((pool) -> pool.getName())
		.collect(Collectors.toSet());

	private final List<Long> used = Collections.synchronizedList(new ArrayList<>());

	public HeapWatch() {
		System.gc();
		emitters().forEach((emitter) -> emitter.addNotificationListener(this, null, null));
	}

	private static List<NotificationEmitter> emitters() {
		return ManagementFactory.getGarbageCollectorMXBeans()
			.stream()
			.filter(NotificationEmitter.class::isInstance)
			.map((GarbageCollectorMXBean bean) -> (NotificationEmitter) bean)
			.toList();
	}

	@Override
	public void handleNotification(Notification notification, @Nullable Object handback) {
		if (notification.getUserData() instanceof CompositeData data) {
			this.used.add(GarbageCollectionNotificationInfo.from(data)
				.getGcInfo()
				.getMemoryUsageAfterGc()
				.entrySet()
				.stream()
				.filter((pool) -> this.heap.contains(pool.getKey()))
				.mapToLong((pool) -> pool.getValue().getUsed())
				.sum());
		}
	}

	/** The most in use, in MB, in each of so many equal parts of the run. */
	public List<Long> parts(int count) {
		List<Long> seen = List.copyOf(this.used);
		List<Long> most = new ArrayList<>();
		for (int part = 0; part < count; part++) {
			most.add(seen.subList(part * seen.size() / count, (part + 1) * seen.size() / count)
				.stream()
				.mapToLong(Long::longValue)
				.max()
				.orElse(0) / MEGABYTE);
		}
		return most;
	}

	@Override
	public void close() {
		emitters().forEach((emitter) -> {
			try {
				emitter.removeNotificationListener(this);
			}
			catch (ListenerNotFoundException gone) {
				throw new IllegalStateException(gone);
			}
		});
	}

}
