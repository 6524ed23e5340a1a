package app.atelier.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A file that only its user may read: by permissions where the system has those of POSIX, else by an access list. */
public final class PrivateFile {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    /** Principals of Windows that may read everything anyway. */
    private static final Set<String> SYSTEM = Set.of("NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");

    private PrivateFile() {}

    /**
     * Replaces the content as {@link DurableFile} does; nobody else can open it at any moment. A folder that is missing is
     * made for its user alone.
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /** As {@link #write(Path, byte[])}, of content that need not fit the memory. */
    public static void write(Path file, DurableFile.Content content) throws IOException {
        makeFolder(file.toAbsolutePath().getParent());
        Path part = DurableFile.beside(file);
        boolean posix = isPosix(part.getParent());
        FileAttribute<?>[] attributes =
                posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
        DurableFile.Content guarded = out -> {
            if (!posix) {
                onlyOwner(part);
            }
            content.to(out);
        };
        try {
            DurableFile.fill(part, guarded, true, attributes);
            DurableFile.rename(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** As {@link #write(Path, byte[])}, a text in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Closes a file to all but its user, and makes an empty one where there is none; its content stays. */
    public static void close(Path file) throws IOException {
        if (!isPosix(file.toAbsolutePath().getParent())) {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            onlyOwner(file);
        } else if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        } else if (isOpenToOthers(file)) {
            Files.setPosixFilePermissions(file, OWNER);
        }
    }

    /** Makes a folder that only its user opens; one that exists is left as it is. */
    public static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, OWNERS_FOLDER);
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static void onlyOwner(Path file) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view != null) {
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /** Whether others than its user may read or write it. A system without either kind of permission cannot say. */
    public static boolean isOpenToOthers(Path file) throws IOException {
        if (isPosix(file)) {
            return !OWNER.containsAll(Files.getPosixFilePermissions(file).stream()
                    .filter(permission -> permission != PosixFilePermission.OWNER_EXECUTE)
                    .toList());
        }
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (view == null) {
            return false;
        }
        UserPrincipal owner = view.getOwner();
        return view.getAcl().stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> !entry.principal().equals(owner)
                        && !SYSTEM.contains(entry.principal().getName()))
                .anyMatch(entry -> entry.permissions().contains(AclEntryPermission.READ_DATA)
                        || entry.permissions().contains(AclEntryPermission.WRITE_DATA));
    }
}
