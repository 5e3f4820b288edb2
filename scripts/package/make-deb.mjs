import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';

const HOME = 'opt/plainspoken';
const SIZES = {
  'icon.png': 'hicolor/512x512/apps/plainspoken.png',
  'icon.svg': 'hicolor/scalable/apps/plainspoken.svg',
};

/** What Electron links to and opens; the second names are those of newer releases. */
const DEPENDS = ['libgtk-3-0 | libgtk-3-0t64', 'libnss3', 'libasound2 | libasound2t64', 'libgbm1', 'xdg-utils'];

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Plainspoken
GenericName=Talk rehearsal
Comment=Rehearse an honest talk before you have it, on this computer alone
Exec=/${HOME}/plainspoken %U
Icon=plainspoken
Terminal=false
Categories=Education;
Keywords=talk;rehearse;practice;
StartupNotify=true
StartupWMClass=plainspoken
`;

const control = ({ version, description, author, kilobytes, note }) => `Package: plainspoken
Version: ${version}
Section: education
Priority: optional
Architecture: amd64
Installed-Size: ${kilobytes}
Depends: ${DEPENDS.join(', ')}
Maintainer: ${author}
Description: ${description}
 A scripted ex answers what you type, and phrasing that can read as desperate
 or overwhelming is marked, with the reason and a calmer shape. Everything
 stays on this computer: the app has no way to the network.
${note ? ` .\n ${note}\n` : ''}`;

function write(path, text, mode = 0o644) {
  fs.mkdirSync(join(path, '..'), { recursive: true });
  fs.writeFileSync(path, text);
  fs.chmodSync(path, mode);
}

/** Folders 0755, programs 0755, everything else 0644, whatever mask the build ran under. */
function evenModes(folder) {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    const runs = entry.isDirectory() || (fs.statSync(path).mode & 0o100) !== 0;
    fs.chmodSync(path, runs ? 0o755 : 0o644);
  }
}

const kilobytesOf = (folder) =>
  Math.ceil(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + fs.statSync(join(entry.parentPath, entry.name)).size, 0) / 1024,
  );

/**
 * A Debian package of the unpacked app: program in /opt, desktop entry, icons, licence list. Chromium's sandbox helper is set-uid, as in
 * other packages of Chromium, for systems where people may not make user namespaces.
 * @param compression - switches of dpkg-deb.
 * @returns the file.
 */
export function makeDeb({ folder, file, root, manifest, licences, note, compression }) {
  const tree = fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-deb-'));
  try {
    fs.cpSync(folder, join(tree, HOME), { recursive: true, verbatimSymlinks: true });
    fs.mkdirSync(join(tree, 'usr/bin'), { recursive: true });
    fs.symlinkSync(`../../${HOME}/plainspoken`, join(tree, 'usr/bin/plainspoken'));
    write(join(tree, 'usr/share/applications/plainspoken.desktop'), desktopEntry);
    for (const [from, to] of Object.entries(SIZES)) {
      write(join(tree, 'usr/share/icons', to), fs.readFileSync(join(root, 'renderer/public', from)));
    }
    write(join(tree, 'usr/share/doc/plainspoken/copyright'), licences);
    evenModes(tree);
    fs.chmodSync(tree, 0o755);
    fs.chmodSync(join(tree, HOME, 'chrome-sandbox'), 0o4755);
    const fields = { ...manifest, kilobytes: kilobytesOf(tree), note };
    write(join(tree, 'DEBIAN/control'), control(fields));
    fs.chmodSync(join(tree, 'DEBIAN'), 0o755);
    execFileSync('dpkg-deb', ['--root-owner-group', ...compression, '--build', tree, file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return file;
  } finally {
    fs.rmSync(tree, { recursive: true, force: true });
  }
}
