package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture in the tree of a lineage; picture and author are null where it was taken down. */
public record TreeNode(
        @Nullable PictureView picture,
        @Nullable PersonView author,
        String href,
        TimeView when,
        boolean here,
        List<TreeNode> children) {

    public TreeNode {
        children = List.copyOf(children);
    }
}
