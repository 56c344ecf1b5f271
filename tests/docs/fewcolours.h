// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace cabas::test {

/// Pictures of the window with few colours, so that they take little room.
class FewColours {
public:
    /// The picture in its 32 colours that are seen most and differ from each other; each of its
    /// points has the nearest of them.
    static QImage of(const QImage &picture);
};

} // namespace cabas::test
