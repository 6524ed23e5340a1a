package app.atelier.server.pages;

import app.atelier.server.statuses.Lineage;
import app.atelier.server.statuses.Status;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows where a picture came from and what came out of it: a strip on its own page, a tree on another. */
final class Lineages {
    private static final int CHILDREN_IN_STRIP = 3;

    private final Texts texts;
    private final Views views;
    private final InstantSource clock;

    Lineages(Texts texts, Views views, InstantSource clock) {
        this.texts = texts;
        this.views = views;
        this.clock = clock;
    }

    /** A tree and how many pictures are in it. */
    record Tree(TreeNode root, int pictures) {}

    /** Parent, the picture, its first children; empty for a picture without kin. */
    List<StripItem> strip(Lineage lineage) {
        var status = lineage.status();
        var children = lineage.children().stream()
                .filter(child -> !child.media().isEmpty())
                .toList();
        var orphan = status.remixOf() != null && lineage.ancestors().isEmpty();
        if (children.isEmpty() && lineage.ancestors().isEmpty() && !orphan) {
            return List.of();
        }
        var items = new ArrayList<StripItem>();
        if (orphan) {
            items.add(new StripItem.Lost(texts.say("strip.lost")));
            items.add(new StripItem.Arrow());
        } else if (!lineage.ancestors().isEmpty()) {
            var parent = lineage.ancestors().getLast();
            items.add(shown(parent, parent.account().displayName(), false));
            items.add(new StripItem.Arrow());
        }
        items.add(shown(status, texts.say("strip.here"), true));
        if (!children.isEmpty()) {
            items.add(new StripItem.Arrow());
            children.stream()
                    .limit(CHILDREN_IN_STRIP)
                    .forEach(child -> items.add(shown(child, child.account().displayName(), false)));
        }
        var rest = children.size() + lineage.descendants().size() - Math.min(children.size(), CHILDREN_IN_STRIP);
        if (rest > 0) {
            items.add(new StripItem.Rest(texts.say("strip.rest", rest), "/remixes/" + status.id()));
        }
        return items;
    }

    private StripItem.Shown shown(Status status, String label, boolean here) {
        return new StripItem.Shown(views.picture(status, Sizes.STRIP, false), status.path(), label, here);
    }

    /**
     * The tree from the post this lineage is about downwards.
     *
     * @param here the id of the post to mark
     */
    Tree tree(Lineage lineage, long here) {
        var chain = new ArrayList<>(lineage.ancestors());
        chain.add(lineage.status());
        var byParent = new HashMap<Long, List<Status>>();
        for (var i = 1; i < chain.size(); i++) {
            byParent.put(chain.get(i - 1).id(), List.of(chain.get(i)));
        }
        byParent.put(lineage.status().id(), lineage.children());
        for (var status : lineage.descendants()) {
            byParent.computeIfAbsent(status.remixOf(), _ -> new ArrayList<>()).add(status);
        }
        var pictures =
                chain.size() + lineage.children().size() + lineage.descendants().size();
        var root = node(lineage.root(), byParent, here);
        var orphan = lineage.root().remixOf() != null;
        return orphan ? new Tree(lost(root), pictures) : new Tree(root, pictures);
    }

    private TreeNode lost(TreeNode child) {
        return new TreeNode(null, null, "", child.when(), false, List.of(child));
    }

    private TreeNode node(Status status, Map<Long, List<Status>> byParent, long here) {
        var children = byParent.getOrDefault(status.id(), List.of()).stream()
                .filter(child -> !child.media().isEmpty())
                .map(child -> node(child, byParent, here))
                .toList();
        return new TreeNode(
                views.picture(status, Sizes.TREE, false),
                views.person(status.account()),
                status.path(),
                texts.recently(status.created(), clock.instant()),
                status.id() == here,
                children);
    }
}
