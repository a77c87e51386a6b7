// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>
#include <QQuickWindow>

// Compares a window with a picture of it that is kept in pictures/. Both are reduced to blocks of
// kBlock pixels, and a block may be as any of its neighbours is: glyphs that another version of the
// libraries draws a little differently pass, an element that is missing, moved or cut off does not.
// With HEARTH_WRITE_PICTURES=1 the kept pictures are written anew instead. Not final: QML derives
// from what it creates. GUI thread.
class PictureCheck : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureCheck)

public:
    explicit PictureCheck(QObject *parent = nullptr); // fixes fonts and stops the cursor's blinking

    // True when nothing moved since the last call for the same window.
    Q_INVOKABLE bool isSettled(QQuickWindow *window);
    // Empty: it looks as it is kept. Otherwise where it differs; the window as it is and the blocks
    // that differ are then below pictures/ of the build folder.
    Q_INVOKABLE QString compare(QQuickWindow *window, const QString &name);
    // The same without writing anything: whether a change would be seen.
    Q_INVOKABLE bool differs(QQuickWindow *window, const QString &name);
    Q_INVOKABLE static void setRightToLeft(bool isRightToLeft);
    Q_INVOKABLE static bool hasFonts(); // those with which the pictures were taken

private:
    QImage m_last;
};
