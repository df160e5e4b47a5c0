package vn.khuyencong.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of a number of things hang together, over any number of others (union-find). */
final class Groups {
    private final int[] parent;

    Groups(int count) {
        parent = new int[count];
        for (int i = 0; i < count; i++) {
            parent[i] = i;
        }
    }

    int leader(int i) {
        int leader = i;
        while (parent[leader] != leader) {
            parent[leader] = parent[parent[leader]];
            leader = parent[leader];
        }
        parent[i] = leader;
        return leader;
    }

    void join(int a, int b) {
        int first = leader(a);
        int second = leader(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** The groups by their smallest member, the members in ascending order. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(leader(i), leader -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
