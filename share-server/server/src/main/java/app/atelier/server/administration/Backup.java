package app.atelier.server.administration;

import app.atelier.files.PrivateFile;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies of a data folder: one ZIP with the database as it was at one moment, and the pictures. */
final class Backup {
    private static final String MEDIA = "media";
    private static final Pattern NAME =
            Pattern.compile("server\\.db|media/[0-9a-f]{2}/[0-9a-f]{64}/[a-z0-9]+\\.[a-z]+");

    private Backup() {}

    /**
     * Makes a copy.
     *
     * @return how many files of pictures are in it
     */
    static int make(Database database, Path data, Path target) {
        if (Files.exists(target)) {
            throw Problem.of(422, "admin.backup-exists", target);
        }
        Path copy = target.resolveSibling("." + UUID.randomUUID() + ".db");
        try {
            PrivateFile.close(copy);
            database.copyTo(copy);
            AtomicInteger count = new AtomicInteger();
            PrivateFile.write(target, out -> count.set(zip(copy, data.resolve(MEDIA), out)));
            return count.get();
        } catch (IOException e) {
            throw Problem.because(e, 500, "admin.file", target, String.valueOf(e.getMessage()));
        } finally {
            remove(copy);
        }
    }

    private static int zip(Path database, Path media, OutputStream out) throws IOException {
        int count = 0;
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> pictures = Files.walk(media)) {
            add(zip, Database.FILE_NAME, database);
            // Pictures are compressed already.
            zip.setLevel(0);
            for (Path picture : pictures.filter(Files::isRegularFile).sorted().toList()) {
                String name = MEDIA + "/" + media.relativize(picture).toString().replace('\\', '/');
                try {
                    add(zip, name, picture);
                    count++;
                } catch (NoSuchFileException e) {
                    // Deleted since the folder was listed; the database says so too, or will when it is restored.
                    continue;
                }
            }
        }
        return count;
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        byte[] first = Files.size(file) < (64 << 20) ? Files.readAllBytes(file) : null;
        zip.putNextEntry(new ZipEntry(name));
        if (first != null) {
            zip.write(first);
        } else {
            Files.copy(file, zip);
        }
        zip.closeEntry();
    }

    /** Puts a copy into a folder that holds no database yet; nothing is left behind if it cannot be read to its end. */
    static void restore(Path source, Path data) {
        if (Files.exists(data.resolve(Database.FILE_NAME))) {
            throw Problem.of(422, "admin.restore-full", data);
        }
        Path fresh = data.resolveSibling(data.getFileName() + ".restoring-" + UUID.randomUUID());
        try {
            PrivateFile.makeFolder(fresh);
            unzip(source, fresh);
            PrivateFile.makeFolder(data);
            Path media = fresh.resolve(MEDIA);
            if (Files.isDirectory(media)) {
                Files.move(media, data.resolve(MEDIA), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(fresh.resolve(Database.FILE_NAME), data.resolve(Database.FILE_NAME));
        } catch (IOException e) {
            throw Problem.because(e, 422, "admin.backup-unreadable", source, String.valueOf(e.getMessage()));
        } finally {
            removeAll(fresh);
        }
    }

    private static void unzip(Path source, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(source.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!NAME.matcher(entry.getName()).matches()) {
                    throw new IOException(entry.getName());
                }
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip.getInputStream(entry), target);
            }
        }
        if (!Files.exists(folder.resolve(Database.FILE_NAME))) {
            throw new IOException(Database.FILE_NAME);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static void removeAll(Path folder) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> deepestFirst = all.sorted((a, b) -> b.compareTo(a)).toList();
                deepestFirst.forEach(Backup::remove);
            } catch (IOException e) {
                folder.toFile().deleteOnExit();
            }
        }
    }
}
