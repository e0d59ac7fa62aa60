package parallax.collation.passage;

import java.util.Arrays;

/// Sets that are joined and never split again (Galler and Fischer 1964).
public final class DisjointSets {
    private final int[] parent;

    public DisjointSets(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /// The smallest member of the set that has `member`.
    public int find(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int i = member; parent[i] != root; ) {
            int next = parent[i];
            parent[i] = root;
            i = next;
        }
        return root;
    }

    public void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
