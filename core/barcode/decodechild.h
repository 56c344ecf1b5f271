// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/decoder.h"

#include <QProcess>
#include <QString>

#include <optional>

namespace cabas {

/// Decodes picture files in a process of its own, which may die or be stopped without harm: the
/// decoder of Debian 12 aborts on some pictures, and a hostile one may want all memory.
///
/// Protocol of the child (`cabas-decode`, with `--frames` for a camera's): a path a line in, one
/// JSON object a line out,
/// `{"text", "format", "identifier"}`, empty when the picture holds no code.
class DecodeChild {
public:
    /// `program` is the path of `cabas-decode`; a picture may take `timeoutMs`.
    explicit DecodeChild(QString program, int timeoutMs = 10'000,
                         DecodeEffort effort = DecodeEffort::Picture);
    ~DecodeChild();
    DecodeChild(const DecodeChild &) = delete;
    DecodeChild &operator=(const DecodeChild &) = delete;

    /// The code in a picture file; absent when there is none, the file is no picture, or the child
    /// died or took too long over it. A dead child is started anew for the next picture.
    std::optional<DecodedCode> decode(const QString &path);

    /// Where `cabas-decode` lies: beside the running program.
    static QString defaultProgram();

private:
    bool start();
    void stop();

    QString m_program;
    int m_timeoutMs;
    DecodeEffort m_effort;
    QProcess m_process;
};

} // namespace cabas
